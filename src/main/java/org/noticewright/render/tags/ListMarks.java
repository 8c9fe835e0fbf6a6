package org.noticewright.render.tags;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Gives a name to the marks of lists that are drawn and not written, so that they are read as bullets. */
final class ListMarks {

    private static final COSName NUMBERING = COSName.getPDFName("ListNumbering");

    private ListMarks() {}

    static void name(Tag tag) {
        if (tag.is("L") && isDrawn(tag)) {
            tag.tags().flatMap(Tag::tags).filter(kid -> kid.is("Lbl")).forEach(mark -> mark.dictionary()
                    .setString(COSName.ACTUAL_TEXT, "\u2022"));
        }
        tag.tags().forEach(ListMarks::name);
    }

    private static boolean isDrawn(Tag list) {
        COSDictionary attributes = list.dictionary().getCOSDictionary(COSName.A);
        String numbering = attributes == null ? "" : attributes.getNameAsString(NUMBERING, "");
        return switch (numbering) {
            case "Disc", "Circle", "Square" -> true;
            default -> false;
        };
    }
}
