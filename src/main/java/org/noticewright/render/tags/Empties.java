package org.noticewright.render.tags;

import java.util.Set;

/** Drops elements that hold nothing; an empty table cell stays, since its place in the row has meaning. */
final class Empties {

    private static final Set<String> MAY_BE_EMPTY = Set.of("TD", "TH");

    private Empties() {}

    static void drop(Tag parent) {
        parent.tags().forEach(Empties::drop);
        parent.kids()
                .removeIf(kid -> kid instanceof Tag tag && tag.kids().isEmpty() && !MAY_BE_EMPTY.contains(tag.type()));
    }
}
