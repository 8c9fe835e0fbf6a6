package org.noticewright.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * Chooses for each table the largest type in which its longest words fit side by side, and names it in the table's
 * class: none (10 pt), {@code snug} (9 pt), {@code tight} (8 pt), {@code tightest}
 * (7 pt), or {@code breaking} too, where words must break; and {@code long-head} where the head must not come again. The
 * engine alone would let a wide table run off the page, or break words where smaller type would do.
 */
final class TableFit {

    /** Points between the margins of the page, less the indent of a quotation. */
    private static final float ROOM = 430;

    /** Characters of a head that is still worth its room on every page; a longer one stands on the first page only. */
    private static final int LONGEST_HEAD = 600;

    /** The engine measures a column by what stands between spaces, wherever else a line may end. */
    private static final Pattern WORD_ENDS = Pattern.compile("\\s+");

    private final LetterFonts fonts;

    TableFit(LetterFonts fonts) {
        this.fonts = fonts;
    }

    /** Type size and the padding and rules of one column, in points; the style sheet has the same figures. */
    private enum Size {
        PLAIN("", 10, 13),
        SNUG("snug", 9, 10),
        TIGHT("tight", 8, 6),
        TIGHTEST("tightest", 7, 5.5f);

        private final String name;
        private final float type;
        private final float padding;

        Size(String name, float type, float padding) {
            this.name = name;
            this.type = type;
            this.padding = padding;
        }
    }

    void fit(Element root) throws IOException {
        for (Element element : Nodes.descendants(root)) {
            if (element.getTagName().equals("table")) {
                String head = headCharacters(element) > LONGEST_HEAD ? " long-head" : "";
                String names = element.getAttribute("class") + " " + name(longestWords(element)) + head;
                element.setAttribute("class", names.strip());
            }
        }
    }

    private static int headCharacters(Element table) {
        Element head = Nodes.child(table, "thead");
        return head == null ? 0 : Nodes.words(head).length();
    }

    private static String name(List<Float> longest) {
        for (Size size : Size.values()) {
            float needed = 0;
            for (float ems : longest) {
                needed += ems * size.type + size.padding;
            }
            if (needed <= ROOM) {
                return size.name;
            }
        }
        return "tightest breaking";
    }

    /** Of each column, the width of its longest word in ems. */
    private List<Float> longestWords(Element table) throws IOException {
        List<Float> longest = new ArrayList<>();
        for (Element row : Nodes.descendants(table)) {
            if (row.getTagName().equals("tr")) {
                int column = 0;
                for (Element cell : Nodes.elements(row)) {
                    boolean spans = cell.hasAttribute("colspan");
                    float width = spans ? 0 : longestWord(cell);
                    if (column == longest.size()) {
                        longest.add(width);
                    } else {
                        longest.set(column, Math.max(longest.get(column), width));
                    }
                    column++;
                }
            }
        }
        return longest;
    }

    private float longestWord(Element cell) throws IOException {
        Face face = cell.getTagName().equals("th") ? Face.BOLD : Face.REGULAR;
        float longest = 0;
        for (String word : WORD_ENDS.splitAsStream(cell.getTextContent()).toList()) {
            if (longest < word.length()) {
                longest = Math.max(longest, fonts.ems(face, word));
            }
        }
        return longest;
    }
}
