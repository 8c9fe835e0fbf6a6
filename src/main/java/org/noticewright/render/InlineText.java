package org.noticewright.render;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Turns inline content into plain text: white space collapses, a {@code br} ends a line, a link shows its address. */
final class InlineText {

    private static final char LINE_END = '\uE000';

    private final StringBuilder text = new StringBuilder();

    private InlineText() {}

    /** The lines of some neighbours; none if they hold no words. */
    static List<String> lines(List<Node> nodes) {
        InlineText inline = new InlineText();
        nodes.forEach(inline::append);
        String words = inline.text
                .toString()
                .replaceAll("[ \\t\\r\\n]+", " ")
                .replaceAll("[\u00AD\u2060\uFEFF]", "")
                .strip();
        return words.isEmpty()
                ? List.of()
                : words.replaceAll(" ?" + LINE_END + " ?", "\n").lines().toList();
    }

    private void append(Node node) {
        if (node instanceof Text words) {
            text.append(words.getData().replace(LINE_END, ' '));
        } else if (node instanceof Element element) {
            switch (element.getTagName()) {
                case "br" -> text.append(LINE_END);
                case "img" -> {}
                case "a" -> appendLink(element);
                case "span" -> appendSpan(element);
                default -> appendKids(element);
            }
        }
    }

    private void appendKids(Element element) {
        Nodes.children(element).forEach(this::append);
    }

    private void appendLink(Element link) {
        appendKids(link);
        String address = link.getAttribute("href");
        String words = Nodes.words(link);
        boolean saysIt = address.equals(words) || address.equals("mailto:" + words) || address.equals("tel:" + words);
        if (!address.isEmpty() && !address.startsWith("#") && !saysIt) {
            String shown = address.startsWith("mailto:") ? address.substring("mailto:".length()) : address;
            text.append(" (").append(shown).append(')');
        }
    }

    /** What a draft still lacks stands in brackets. */
    private void appendSpan(Element span) {
        boolean isGap = (" " + span.getAttribute("class") + " ").contains(" unfinished ")
                && !Nodes.words(span).startsWith("[");
        text.append(isGap ? "[" : "");
        appendKids(span);
        text.append(isGap ? "]" : "");
    }
}
