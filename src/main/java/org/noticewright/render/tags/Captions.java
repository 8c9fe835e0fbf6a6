package org.noticewright.render.tags;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts each caption inside its table, as first kid (ISO 32000-1:2008, table 337); the layout leaves it in front of it. */
final class Captions {

    private Captions() {}

    static void moveIntoTables(Tag parent) {
        List<Kid> kept = new ArrayList<>();
        Tag caption = null;
        for (Kid kid : parent.kids()) {
            if (kid instanceof Tag tag && tag.is("Caption") && !parent.is("Table")) {
                caption = tag;
            } else {
                moveInto(kid, caption);
                caption = kid instanceof Tag tag && tag.is("Table") ? null : caption;
                kept.add(kid);
            }
        }
        if (caption == null) {
            parent.replaceKids(kept);
        }
        parent.tags().forEach(Captions::moveIntoTables);
    }

    private static void moveInto(Kid kid, @Nullable Tag caption) {
        if (caption != null && kid instanceof Tag table && table.is("Table")) {
            table.kids().addFirst(caption);
        }
    }
}
