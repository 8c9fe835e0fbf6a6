package org.noticewright.render.tags;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * Makes one link of the pieces that a line end cuts it into, and takes away the empty alternate text that would silence
 * its words. Pieces are neighbours that lead to the same place.
 */
final class Links {

    private static final COSName ACTION = COSName.A;

    private Links() {}

    static void join(Tag parent) {
        List<Kid> joined = new ArrayList<>();
        for (Kid kid : parent.kids()) {
            if (kid instanceof Tag link && link.is("Link")) {
                link.dictionary().removeItem(COSName.ALT);
                Tag piece = joined.isEmpty() ? null : asLink(joined.getLast());
                if (piece != null && leadToOnePlace(piece, link)) {
                    piece.kids().addAll(link.kids());
                    continue;
                }
            }
            joined.add(kid);
        }
        parent.replaceKids(joined);
        parent.tags().forEach(Links::join);
    }

    private static @Nullable Tag asLink(Kid kid) {
        return kid instanceof Tag tag && tag.is("Link") ? tag : null;
    }

    private static boolean leadToOnePlace(Tag one, Tag other) {
        String place = place(one);
        return !place.isEmpty() && place.equals(place(other));
    }

    private static String place(Tag link) {
        for (Kid kid : link.kids()) {
            if (kid instanceof Kid.Annotation annotation) {
                COSDictionary action = annotation.annotation().getCOSDictionary(ACTION);
                COSBase uri = action == null ? null : action.getDictionaryObject(COSName.URI);
                COSBase destination = action == null ? null : action.getDictionaryObject(COSName.D);
                return uri != null ? uri.toString() : destination == null ? "" : destination.toString();
            }
        }
        return "";
    }
}
