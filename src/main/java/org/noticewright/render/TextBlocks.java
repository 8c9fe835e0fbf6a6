package org.noticewright.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Turns blocks into lines of plain text. The depth of the tree is limited, so recursion is safe. */
final class TextBlocks {

    private static final Set<String> INLINE = Set.of(
            "a", "strong", "b", "em", "i", "u", "s", "del", "ins", "cite", "q", "small", "code", "kbd", "samp", "sup",
            "sub", "span", "abbr", "img", "br");

    /** The lines of all blocks in a container, with an empty line between two blocks. */
    List<String> of(Element container) {
        return of(container, true);
    }

    private List<String> of(Element container, boolean isAiry) {
        List<String> lines = new ArrayList<>();
        List<Node> inline = new ArrayList<>();
        for (Node child : Nodes.children(container)) {
            if (child instanceof Element block && !INLINE.contains(block.getTagName())) {
                add(lines, InlineText.lines(inline), isAiry);
                inline.clear();
                add(lines, block(block, isAiry), isAiry);
            } else {
                inline.add(child);
            }
        }
        add(lines, InlineText.lines(inline), isAiry);
        return lines;
    }

    private static void add(List<String> lines, List<String> block, boolean isAiry) {
        if (!block.isEmpty()) {
            if (isAiry && !lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(block);
        }
    }

    private List<String> block(Element block, boolean isAiry) {
        return switch (block.getTagName()) {
            case "h1" -> underlined(block, "=");
            case "h2" -> underlined(block, "-");
            case "ul", "ol" -> list(block);
            case "table" -> new TextTable(this).of(block);
            case "blockquote" -> prefixed(of(block), "> ", "> ");
            case "pre" -> block.getTextContent().strip().lines().toList();
            case "hr" -> List.of("---");
            default -> isLineByLine(block) ? of(block, false) : of(block, isAiry);
        };
    }

    /** Blocks whose paragraphs are lines of one thing: an address, the particulars, the name below a letter. */
    private static boolean isLineByLine(Element block) {
        String kind = " " + block.getAttribute("class") + " ";
        return kind.contains(" reply-to ") || kind.contains(" particulars ") || kind.contains(" addressee ");
    }

    private static List<String> underlined(Element heading, String line) {
        List<String> words = InlineText.lines(Nodes.children(heading));
        int widest = words.stream().mapToInt(String::length).max().orElse(0);
        List<String> lines = new ArrayList<>(words);
        lines.add(line.repeat(widest));
        return lines;
    }

    private List<String> list(Element list) {
        boolean isNumbered = list.getTagName().equals("ol");
        int number = wholeNumber(list.getAttribute("start"), 1);
        List<String> lines = new ArrayList<>();
        for (Element item : Nodes.elements(list)) {
            number = wholeNumber(item.getAttribute("value"), number);
            String mark = isNumbered ? String.format(Locale.ROOT, "%d. ", number) : "- ";
            lines.addAll(prefixed(of(item, false), mark, " ".repeat(mark.length())));
            number++;
        }
        return lines;
    }

    private static int wholeNumber(String text, int otherwise) {
        return text.matches("-?\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    private static List<String> prefixed(List<String> lines, String first, String others) {
        List<String> prefixed = new ArrayList<>();
        for (String line : lines.isEmpty() ? List.of("") : lines) {
            prefixed.add((prefixed.isEmpty() ? first : others) + line);
        }
        return prefixed;
    }
}
