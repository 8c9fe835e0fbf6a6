package org.noticewright.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.noticewright.letter.Outcome;
import org.noticewright.letter.QuestionTable;

/**
 * A requester's table with an answer in every row: the officer's cells where there are any, the requester's words where
 * these stand, and in every cell that both leave empty a label that says what became of it.
 */
final class AnswerTable {

    private final QuestionTable asked;
    private final List<List<String>> cells;
    private final String outcomeField;
    private final String cellsField;
    private final String tableField;
    private final String label;

    /**
     * Prepares a table.
     *
     * @param label what stands in cells that are not answered, such as "Withheld: section 31(1)(a)"; Markdown
     */
    AnswerTable(QuestionTable asked, String tableField, Outcome outcome, String outcomeField, String label) {
        this.asked = asked;
        this.tableField = tableField;
        this.cells = outcome.cells();
        this.outcomeField = outcomeField;
        this.cellsField = outcomeField + ".cells";
        this.label = label;
    }

    /** The table as values for a template: {@code columns} and {@code rows} of cells with {@code words}. */
    Map<String, Object> values() {
        int width = width();
        boolean extraColumn = needsExtraColumn(width);
        List<Object> columns = new ArrayList<>();
        if (!asked.columns().isEmpty()) {
            for (int c = 0; c < width; c++) {
                String typed = c < asked.columns().size() ? asked.columns().get(c) : "";
                columns.add(cell(typed, tableField + ".columns[" + c + "]", false));
            }
            if (extraColumn) {
                columns.add(cell("Our answer", outcomeField, false));
            }
        }
        List<Object> rows = new ArrayList<>();
        int count = Math.max(asked.rows().size(), cells.size());
        for (int r = 0; r < count; r++) {
            rows.add(row(r, width, extraColumn));
        }
        return new Values()
                .put("columns", columns)
                .put("rows", rows)
                .put("width", width + (extraColumn ? 1 : 0))
                .map();
    }

    private int width() {
        return Math.max(
                1,
                Math.max(
                        asked.width(), cells.stream().mapToInt(List::size).max().orElse(0)));
    }

    /** The cells of a row; neighbours that are not answered share one cell, so that the label is read once. */
    private List<Object> row(int r, int width, boolean extraColumn) {
        List<Object> row = new ArrayList<>();
        int unanswered = 0;
        for (int c = 0; c < width; c++) {
            String answered = at(cells, r, c);
            String sent = at(asked.rows(), r, c);
            if (answered.isBlank() && sent.isBlank()) {
                unanswered++;
                continue;
            }
            addLabel(row, unanswered);
            unanswered = 0;
            row.add(
                    answered.isBlank()
                            ? cell(sent, tableField + ".rows[" + r + "][" + c + "]", c == 0)
                            : cell(answered, cellsField + "[" + r + "][" + c + "]", false));
        }
        addLabel(row, unanswered + (extraColumn ? 1 : 0));
        return row;
    }

    private void addLabel(List<Object> row, int span) {
        if (span > 0) {
            Map<String, Object> cell = cell(label, outcomeField, false);
            cell.put("span", span);
            row.add(cell);
        }
    }

    /** Where the requester left no cell free in some row and none is answered, the answer gets a column of its own. */
    private boolean needsExtraColumn(int width) {
        for (int r = 0; r < asked.rows().size(); r++) {
            boolean answered = false;
            for (int c = 0; c < width; c++) {
                answered |= !at(cells, r, c).isBlank() || at(asked.rows(), r, c).isBlank();
            }
            if (!answered) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Object> cell(String typed, String field, boolean heading) {
        return new Values().line("words", typed, field).put("heading", heading).map();
    }

    private static String at(List<List<String>> rows, int r, int c) {
        return r < rows.size() && c < rows.get(r).size() ? rows.get(r).get(c) : "";
    }
}
