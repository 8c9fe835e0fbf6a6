package org.noticewright.render.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts tables into the order of ISO 32000-1:2008, table 337: the caption inside, as first kid, where the layout leaves it
 * beside; and never a head or a foot without a body.
 */
final class Tables {

    private static final Set<String> ENDS = Set.of("THead", "TFoot");

    private Tables() {}

    /** The layout wraps a table and its caption in a box of their own, so one parent never has two tables with captions. */
    static void moveCaptionsIn(Tag parent) {
        List<Tag> captions = parent.tags().filter(tag -> tag.is("Caption")).toList();
        List<Tag> tables = parent.tags().filter(tag -> tag.is("Table")).toList();
        if (captions.size() == 1 && tables.size() == 1) {
            List<Kid> others = new ArrayList<>(parent.kids());
            others.removeAll(captions);
            parent.replaceKids(others);
            tables.getFirst().kids().addFirst(captions.getFirst());
        }
        parent.tags().forEach(Tables::moveCaptionsIn);
    }

    /** A table of nothing but heads is a table of rows. */
    static void giveBodies(Tag tag) {
        if (tag.is("Table") && tag.tags().noneMatch(kid -> kid.is("TBody"))) {
            tag.tags().filter(kid -> ENDS.contains(kid.type())).forEach(kid -> kid.retype("TBody"));
        }
        tag.tags().forEach(Tables::giveBodies);
    }
}
