package org.noticewright.render.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** An element of the structure tree while it is mended: the PDF's own dictionary with its kids unpacked. */
final class Tag implements Kid {

    private static final COSName PAGE_OF_CONTENT = COSName.PG;
    private static final COSName OBJECT_REFERENCE = COSName.getPDFName("OBJR");
    private static final COSName CONTENT_REFERENCE = COSName.getPDFName("MCR");
    private static final COSName OBJECT = COSName.getPDFName("Obj");
    private static final List<COSName> MEANINGFUL =
            List.of(COSName.LANG, COSName.ALT, COSName.getPDFName("E"), COSName.ACTUAL_TEXT, COSName.A);

    private final COSDictionary dictionary;
    private List<Kid> kids = new ArrayList<>();

    private Tag(COSDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Unpacks an element and all below it. */
    static Tag read(COSDictionary dictionary) {
        Tag tag = new Tag(dictionary);
        COSDictionary page = dictionary.getCOSDictionary(PAGE_OF_CONTENT);
        COSBase kids = dictionary.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                tag.readKid(array.getObject(i), page);
            }
        } else if (kids != null) {
            tag.readKid(kids, page);
        }
        return tag;
    }

    private void readKid(@Nullable COSBase kid, @Nullable COSDictionary page) {
        if (kid instanceof COSInteger mcid && page != null) {
            kids.add(new Content(page, mcid.intValue()));
        } else if (kid instanceof COSDictionary inner) {
            COSDictionary ownPage = inner.getCOSDictionary(PAGE_OF_CONTENT);
            COSDictionary where = ownPage == null ? page : ownPage;
            COSName type = inner.getCOSName(COSName.TYPE);
            if (OBJECT_REFERENCE.equals(type)) {
                COSDictionary annotation = inner.getCOSDictionary(OBJECT);
                kids.add(new Annotation(annotation.getCOSDictionary(COSName.P), annotation));
            } else if (inner.containsKey(COSName.S)) {
                kids.add(read(inner));
            } else if (where != null && inner.containsKey(COSName.MCID)) {
                kids.add(new Content(where, inner.getInt(COSName.MCID)));
            }
        }
    }

    /** Packs the kids of this element and of all below it, and points them to their parents. */
    void write() {
        COSDictionary page = firstPage();
        if (page == null) {
            dictionary.removeItem(PAGE_OF_CONTENT);
        } else {
            dictionary.setItem(PAGE_OF_CONTENT, page);
        }
        COSArray packed = new COSArray();
        for (Kid kid : kids) {
            packed.add(pack(kid, page));
        }
        if (packed.size() == 1) {
            dictionary.setItem(COSName.K, packed.get(0));
        } else if (packed.size() == 0) {
            dictionary.removeItem(COSName.K);
        } else {
            dictionary.setItem(COSName.K, packed);
        }
    }

    @SuppressWarnings("ReferenceEquality") // a page is its dictionary; comparing their contents would walk the document
    private COSBase pack(Kid kid, @Nullable COSDictionary page) {
        return switch (kid) {
            case Tag tag -> {
                tag.dictionary.setItem(COSName.P, dictionary);
                tag.write();
                yield tag.dictionary;
            }
            case Content content when content.page() == page -> COSInteger.get(content.mcid());
            case Content content -> {
                COSDictionary reference = new COSDictionary();
                reference.setItem(COSName.TYPE, CONTENT_REFERENCE);
                reference.setItem(PAGE_OF_CONTENT, content.page());
                reference.setInt(COSName.MCID, content.mcid());
                yield reference;
            }
            case Annotation link -> {
                COSDictionary reference = new COSDictionary();
                reference.setItem(COSName.TYPE, OBJECT_REFERENCE);
                reference.setItem(PAGE_OF_CONTENT, link.page());
                reference.setItem(OBJECT, link.annotation());
                yield reference;
            }
        };
    }

    private @Nullable COSDictionary firstPage() {
        for (Kid kid : kids) {
            if (kid instanceof Content content) {
                return content.page();
            }
        }
        return null;
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    String type() {
        return dictionary.getNameAsString(COSName.S, "");
    }

    boolean is(String type) {
        return type().equals(type);
    }

    void retype(String type) {
        dictionary.setName(COSName.S, type);
    }

    /** Whether the element says more than its kids do: a language, words instead, attributes. */
    boolean isMeaningful() {
        return MEANINGFUL.stream().anyMatch(dictionary::containsKey);
    }

    /** The live list. */
    List<Kid> kids() {
        return kids;
    }

    void replaceKids(List<Kid> others) {
        kids = others;
    }

    /** The kids that are elements. */
    Stream<Tag> tags() {
        return kids.stream().filter(Tag.class::isInstance).map(Tag.class::cast);
    }

    boolean holdsContent() {
        return kids.stream().anyMatch(kid -> !(kid instanceof Tag));
    }
}
