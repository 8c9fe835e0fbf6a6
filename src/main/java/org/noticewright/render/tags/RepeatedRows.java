package org.noticewright.render.tags;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Heads and feet of tables that run over pages: what the layout prints again on each page is read once, where it first
 * stands, and becomes a pagination artifact elsewhere (a screen reader would read it once per page before every cell).
 */
final class RepeatedRows {

    private final IdentityHashMap<COSDictionary, TreeSet<Integer>> repeats = new IdentityHashMap<>();

    /** Takes the repeats out of the tree. */
    void untag(Tag tag) {
        if (tag.is("THead") || tag.is("TFoot")) {
            COSDictionary first = firstPage(tag);
            if (first != null) {
                remove(tag, first);
            }
        } else {
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
    private void remove(Tag tag, COSDictionary first) {
        List<Kid> kept = new ArrayList<>();
        for (Kid kid : tag.kids()) {
            switch (kid) {
                case Tag inner -> {
                    remove(inner, first);
                    kept.add(inner);
                }
                case Kid.Content content
                when content.page() != first ->
                    repeats.computeIfAbsent(content.page(), page -> new TreeSet<>())
                            .add(content.mcid());
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

    /** Rewrites the pages that show repeats. */
    void turnIntoArtifacts(PDDocument document) throws IOException {
        if (repeats.isEmpty()) {
            return;
        }
        for (PDPage page : document.getPages()) {
            TreeSet<Integer> numbers = repeats.get(page.getCOSObject());
            if (numbers != null) {
                Predicate<Integer> isRepeat = numbers::contains;
                ArtifactWriter.rewrite(document, page, isRepeat);
            }
        }
    }
}
