package org.noticewright.render.tags;

import java.util.ArrayList;
import java.util.List;

/** Puts each caption inside its table, as first kid (ISO 32000-1:2008, table 337); the layout leaves it beside it. */
final class Captions {

    private Captions() {}

    /** The layout wraps a table and its caption in a box of their own, so one parent never has two tables with captions. */
    static void moveIntoTables(Tag parent) {
        List<Tag> captions = parent.tags().filter(tag -> tag.is("Caption")).toList();
        List<Tag> tables = parent.tags().filter(tag -> tag.is("Table")).toList();
        if (captions.size() == 1 && tables.size() == 1) {
            List<Kid> others = new ArrayList<>(parent.kids());
            others.removeAll(captions);
            parent.replaceKids(others);
            tables.getFirst().kids().addFirst(captions.getFirst());
        }
        parent.tags().forEach(Captions::moveIntoTables);
    }
}
