package org.noticewright.render;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Tells a table row by row, each cell with its column's heading: {@code Device type: Desktop PCs; Number: 12}. Nothing
 * hangs on a fixed-width font, and a screen reader reads it in order.
 */
final class TextTable {

    private final TextBlocks blocks;

    TextTable(TextBlocks blocks) {
        this.blocks = blocks;
    }

    List<String> of(Element table) {
        List<String> lines = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        for (Element part : Nodes.elements(table)) {
            switch (part.getTagName()) {
                case "caption" -> lines.add(Nodes.words(part));
                case "thead" -> rows(part).forEach(row -> headings.addAll(cells(row)));
                case "tr" -> lines.add(line(part, headings));
                default -> rows(part).forEach(row -> lines.add(line(row, headings)));
            }
        }
        return lines;
    }

    private static List<Element> rows(Element group) {
        return Nodes.elements(group).stream()
                .filter(row -> row.getTagName().equals("tr"))
                .toList();
    }

    private List<String> cells(Element row) {
        return Nodes.elements(row).stream()
                .map(cell -> String.join(" ", blocks.of(cell))
                        .replaceAll("\\s+", " ")
                        .strip())
                .toList();
    }

    /** A cell that stands for several columns is told once, after all their headings. */
    private String line(Element row, List<String> headings) {
        List<Element> elements = Nodes.elements(row);
        List<String> cells = cells(row);
        List<String> told = new ArrayList<>();
        int column = 0;
        for (int i = 0; i < cells.size(); i++) {
            int next = column + span(elements.get(i));
            String heading = String.join(
                    ", ", headings.subList(Math.min(column, headings.size()), Math.min(next, headings.size())));
            String separator = heading.isEmpty() || heading.endsWith(":") ? "" : ":";
            told.add((heading + separator + " " + cells.get(i)).strip());
            column = next;
        }
        return String.join("; ", told);
    }

    private static int span(Element cell) {
        String span = cell.getAttribute("colspan");
        return span.matches("[1-9]\\d{0,3}") ? Integer.parseInt(span) : 1;
    }
}
