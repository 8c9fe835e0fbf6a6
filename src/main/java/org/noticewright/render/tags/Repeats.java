package org.noticewright.render.tags;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * What the layout paints again on each page. Heads and feet of tables that run over pages are read once, where they
 * first stand, and are pagination artifacts elsewhere (a screen reader would read them once per page before every cell).
 * The mark of a list item that runs over a page is painted out of sight on the other page, and is erased there.
 */
final class Repeats {

    private final IdentityHashMap<COSDictionary, PageMarks> pages = new IdentityHashMap<>();

    /** Takes the repeats out of the tree. */
    void untag(Tag tag) {
        if (tag.is("THead") || tag.is("TFoot")) {
            COSDictionary first = firstPage(tag);
            if (first != null) {
                keepOnly(first, tag);
            }
        } else {
            if (tag.is("LI")) {
                keepMarkByBody(tag);
            }
            tag.tags().forEach(this::untag);
        }
    }

    private static @Nullable COSDictionary firstPage(Tag tag) {
        for (Kid kid : tag.kids()) {
            COSDictionary page =
                    switch (kid) {
                        case Tag inner -> firstPage(inner);
                        case Kid.Content content -> content.page();
                        case Kid.Annotation link -> link.page();
                    };
            if (page != null) {
                return page;
            }
        }
        return null;
    }

    @SuppressWarnings("ReferenceEquality") // a page is its dictionary; comparing their contents would walk the document
    private void keepOnly(COSDictionary first, Tag tag) {
        List<Kid> kept = new ArrayList<>();
        for (Kid kid : tag.kids()) {
            switch (kid) {
                case Tag inner -> {
                    keepOnly(first, inner);
                    kept.add(inner);
                }
                case Kid.Content content
                when content.page() != first -> marks(content).turnIntoArtifact(content.mcid());
                case Kid.Annotation link when link.page() != first -> detach(link);
                default -> kept.add(kid);
            }
        }
        tag.replaceKids(kept);
    }

    /** An artifact cannot be followed by the keyboard, so the repeat of a link is plain text. */
    private static void detach(Kid.Annotation link) {
        COSArray annotations = link.page().getCOSArray(COSName.ANNOTS);
        if (annotations != null) {
            annotations.removeObject(link.annotation());
        }
    }

    private void keepMarkByBody(Tag item) {
        Tag mark = item.tags().filter(tag -> tag.is("Lbl")).findFirst().orElse(null);
        Tag body = item.tags().filter(tag -> tag.is("LBody")).findFirst().orElse(null);
        COSDictionary page = body == null ? null : firstPage(body);
        if (mark != null && page != null && mark.kids().size() > 1) {
            eraseElsewhere(page, mark);
        }
    }

    @SuppressWarnings("ReferenceEquality") // as above
    private void eraseElsewhere(COSDictionary page, Tag mark) {
        List<Kid> kept = new ArrayList<>();
        for (Kid kid : mark.kids()) {
            if (kid instanceof Kid.Content content && content.page() != page) {
                marks(content).erase(content.mcid());
            } else {
                kept.add(kid);
            }
        }
        mark.replaceKids(kept);
    }

    private PageMarks marks(Kid.Content content) {
        return pages.computeIfAbsent(content.page(), page -> new PageMarks());
    }

    /** Rewrites all pages. */
    void applyTo(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            PageMarks marks = pages.get(page.getCOSObject());
            (marks == null ? new PageMarks() : marks).apply(document, page);
        }
    }
}
