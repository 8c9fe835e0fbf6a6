package org.noticewright.render;

import java.util.ArrayDeque;
import java.util.Deque;
import org.w3c.dom.Element;

/**
 * Mends headings that a house template leaves out of order: levels are not skipped (PDF/UA-1, ISO 14289-1:2014, 7.4.2)
 * and a heading without words is no heading. The first heading becomes {@code h1}; siblings stay siblings.
 */
final class HeadingOrder {

    private HeadingOrder() {}

    static void mend(Element root) {
        Deque<Integer> above = new ArrayDeque<>();
        for (Element heading : Nodes.descendants(root)) {
            int level = level(heading);
            if (level == 0) {
                continue;
            }
            if (Nodes.words(heading).isEmpty()) {
                heading.getParentNode().removeChild(heading);
                continue;
            }
            while (!above.isEmpty() && above.getFirst() >= level) {
                above.pop();
            }
            above.push(level);
            if (above.size() != level) {
                Nodes.rename(heading, "h" + above.size());
            }
        }
    }

    /** 1 to 6, or 0 if the element is no heading. */
    static int level(Element element) {
        String name = element.getTagName();
        boolean isHeading = name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
        return isHeading ? name.charAt(1) - '0' : 0;
    }
}
