package org.noticewright.render;

import java.util.Set;
import org.w3c.dom.Element;

/**
 * Keeps quotations and lists that lie many times in each other from pushing their words off the page, where the engine
 * would cut them: from a certain depth they are not indented further.
 */
final class Indents {

    /** At 21 points each, this many leave half the line. */
    private static final int DEEPEST = 8;

    private static final Set<String> INDENTED = Set.of("blockquote", "ul", "ol", "dd");

    private Indents() {}

    static void limit(Element parent, int depth) {
        for (Element element : Nodes.elements(parent)) {
            int within = INDENTED.contains(element.getTagName()) ? depth + 1 : depth;
            if (within > depth && within > DEEPEST) {
                element.setAttribute("class", (element.getAttribute("class") + " unindented").strip());
            }
            limit(element, within);
        }
    }
}
