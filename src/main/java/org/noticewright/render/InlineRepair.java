package org.noticewright.render;

import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Prepares what stands within a line for the engine, so that nothing of it is lost on the way. */
final class InlineRepair {

    private static final Set<String> INLINE = Set.of(
            "strong", "b", "em", "i", "u", "s", "del", "ins", "cite", "q", "small", "code", "kbd", "samp", "sup", "sub",
            "span", "a", "abbr");

    private InlineRepair() {}

    static void mend(Element root) {
        for (Element element : Nodes.descendants(root)) {
            if (element.getTagName().equals("br")) {
                keepWordsApart(element);
            } else if (element.hasAttribute("lang") && losesLanguage(element)) {
                keepLanguage(element);
            }
            if (holdsInline(element)) {
                keepOrder(element);
            }
        }
    }

    private static boolean losesLanguage(Element element) {
        String name = element.getTagName();
        return INLINE.contains(name) && !name.equals("a") && !name.equals("abbr");
    }

    private static boolean holdsInline(Element element) {
        return Nodes.elements(element).stream().anyMatch(kid -> INLINE.contains(kid.getTagName()));
    }

    /**
     * The engine paints the loose text of a line before the elements in it; whoever copies the text or reads without tags
     * meets it in that order. Text in an element of its own is painted in its turn.
     */
    private static void keepOrder(Element element) {
        for (Node child : Nodes.children(element)) {
            if (child instanceof Text) {
                Element own = element.getOwnerDocument().createElement("span");
                element.replaceChild(own, child);
                own.appendChild(child);
            }
        }
    }

    /** Readers that follow the tags join lines without a sign; a space at the end of a line is seen by nobody. */
    private static void keepWordsApart(Element lineEnd) {
        lineEnd.getParentNode().insertBefore(lineEnd.getOwnerDocument().createTextNode(" "), lineEnd);
    }

    /**
     * The engine leaves out the outermost of nested inline elements where it holds a single run of text, and its language
     * with it; so the language moves to an element inside.
     */
    private static void keepLanguage(Element element) {
        Element inner = element.getOwnerDocument().createElement("span");
        inner.setAttribute("lang", element.getAttribute("lang"));
        for (Node child : Nodes.children(element)) {
            inner.appendChild(child);
        }
        element.removeAttribute("lang");
        element.appendChild(inner);
    }
}
