package org.noticewright.render.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Dissolves boxes that are only layout: a {@code Div} or {@code Span} that says nothing of its own gives its kids to its
 * parent. A box that holds text directly is a paragraph, unless its parent may hold text itself.
 */
final class Wrappers {

    private static final Set<String> BOXES = Set.of("Div", "Sect", "Part", "Art");
    private static final Set<String> HOLDS_TEXT =
            Set.of("P", "H1", "H2", "H3", "H4", "H5", "H6", "Span", "Link", "Lbl", "LBody", "TH", "TD", "Caption");

    private Wrappers() {}

    static void dissolve(Tag parent) {
        List<Kid> flat = new ArrayList<>();
        boolean isOnlyKid = parent.kids().size() == 1;
        for (Kid kid : parent.kids()) {
            if (!(kid instanceof Tag tag)) {
                flat.add(kid);
                continue;
            }
            dissolve(tag);
            if (BOXES.contains(tag.type())) {
                addBox(tag, HOLDS_TEXT.contains(parent.type()) && isOnlyKid, flat);
            } else if (tag.is("Span") && !tag.isMeaningful()) {
                flat.addAll(tag.kids());
            } else {
                flat.add(tag);
            }
        }
        parent.replaceKids(flat);
    }

    private static void addBox(Tag box, boolean textMayStandAlone, List<Kid> flat) {
        boolean holdsText = box.kids().stream().anyMatch(Wrappers::isInline);
        if (box.isMeaningful()) {
            if (holdsText) {
                box.retype("P");
            }
            flat.add(box);
        } else if (!holdsText || textMayStandAlone) {
            flat.addAll(box.kids());
        } else {
            box.retype("P");
            flat.add(box);
        }
    }

    private static boolean isInline(Kid kid) {
        return !(kid instanceof Tag tag) || tag.is("Span") || tag.is("Link") || tag.is("Figure");
    }
}
