package org.noticewright.desk.parts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.noticewright.letter.Letter;
import org.noticewright.letter.Outcome;
import org.noticewright.letter.Question;
import org.noticewright.letter.QuestionTable;

/**
 * The table of a question. Answers in cells keep to their rows and columns. Row {@value #HEADER} is the header. Pure
 * functions.
 */
public final class Tables {
    /** The row of the header cells. */
    public static final int HEADER = -1;

    /** More than any requester sends; keeps a pasted sheet from filling the machine. */
    static final int MOST_ROWS = 500;

    static final int MOST_COLUMNS = 30;

    private Tables() {}

    /** The letter with a table of two columns and one row for a question that has none. */
    public static Letter start(Letter letter, int question) {
        QuestionTable fresh = new QuestionTable(List.of("", ""), List.of(List.of("", "")));
        return letter.questions().get(question).table() == null ? put(letter, question, fresh) : letter;
    }

    /** The letter without the table of a question and the answers in it. */
    public static Letter remove(Letter letter, int question) {
        return cells(put(letter, question, null), question, cells -> List.of());
    }

    /** What stands in a cell; empty where the row is shorter. */
    public static String cell(@Nullable QuestionTable table, int row, int column) {
        if (table == null) {
            return "";
        }
        return row == HEADER
                ? at(table.columns(), column)
                : row < table.rows().size() ? at(table.rows().get(row), column) : "";
    }

    /** What stands in a row of cells; empty where it is shorter. */
    static String at(List<String> cells, int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /**
     * The letter with cells of a table filled from one cell on to the right and downwards. The table grows as needed, to
     * at most {@value #MOST_ROWS} rows and {@value #MOST_COLUMNS} columns.
     *
     * @param row {@link #HEADER} for the header
     */
    public static Letter fill(Letter letter, int question, int row, int column, List<List<String>> values) {
        QuestionTable old = letter.questions().get(question).table();
        QuestionTable table = old == null ? new QuestionTable(List.of(), List.of()) : old;
        List<List<String>> all = new ArrayList<>();
        all.add(table.columns());
        all.addAll(table.rows());
        List<List<String>> filled = filled(all, row + 1, column, values, MOST_ROWS + 1, MOST_COLUMNS);
        return put(letter, question, new QuestionTable(filled.getFirst(), filled.subList(1, filled.size())));
    }

    /** Rows filled from one cell on, padded where needed; what lies outside the limits is left out. */
    static List<List<String>> filled(
            List<List<String>> old, int row, int column, List<List<String>> values, int rows, int columns) {
        List<List<String>> now = new ArrayList<>();
        old.forEach(each -> now.add(new ArrayList<>(each)));
        for (int r = 0; r < values.size() && row + r < rows; r++) {
            while (now.size() <= row + r) {
                now.add(new ArrayList<>());
            }
            List<String> cells = now.get(row + r);
            for (int c = 0; c < values.get(r).size() && column + c < columns; c++) {
                while (cells.size() <= column + c) {
                    cells.add("");
                }
                cells.set(column + c, values.get(r).get(c));
            }
        }
        return now;
    }

    /** The letter with an empty row more, below the others. */
    public static Letter addRow(Letter letter, int question) {
        return edit(letter, question, table -> {
            List<List<String>> rows = new ArrayList<>(table.rows());
            rows.add(new ArrayList<>(Collections.nCopies(Math.max(1, table.width()), "")));
            return new QuestionTable(table.columns(), rows);
        });
    }

    /** The letter with an empty column more, right of the others. */
    public static Letter addColumn(Letter letter, int question) {
        return edit(letter, question, table -> {
            int width = table.width();
            return new QuestionTable(
                    widened(table.columns(), width + 1),
                    table.rows().stream().map(row -> widened(row, width + 1)).toList());
        });
    }

    private static List<String> widened(List<String> row, int width) {
        List<String> wide = new ArrayList<>(row);
        while (wide.size() < width) {
            wide.add("");
        }
        return wide;
    }

    /** The letter without a row of a table and the answers in it. */
    public static Letter removeRow(Letter letter, int question, int row) {
        Letter now = edit(letter, question, table -> new QuestionTable(table.columns(), less(table.rows(), row)));
        return cells(now, question, cells -> less(cells, row));
    }

    /** The letter without a column of a table and the answers in it; without the table where it was the last one. */
    public static Letter removeColumn(Letter letter, int question, int column) {
        QuestionTable table = letter.questions().get(question).table();
        if (table == null || table.width() <= 1) {
            return remove(letter, question);
        }
        Letter now = edit(
                letter,
                question,
                t -> new QuestionTable(
                        less(t.columns(), column),
                        t.rows().stream().map(row -> less(row, column)).toList()));
        return cells(now, question, cells -> cells.stream()
                .map(row -> less(row, column))
                .toList());
    }

    private static <T> List<T> less(List<T> list, int index) {
        List<T> fewer = new ArrayList<>(list);
        if (index >= 0 && index < fewer.size()) {
            fewer.remove(index);
        }
        return fewer;
    }

    private static Letter edit(Letter letter, int question, UnaryOperator<QuestionTable> edit) {
        QuestionTable table = letter.questions().get(question).table();
        return table == null ? letter : put(letter, question, edit.apply(table));
    }

    private static Letter put(Letter letter, int question, @Nullable QuestionTable table) {
        return Edits.put(letter, "questions[" + question + "].table", table);
    }

    private static Letter cells(Letter letter, int question, UnaryOperator<List<List<String>>> edit) {
        Question asked = letter.questions().get(question);
        List<Outcome> outcomes = letter.outcomes().stream()
                .map(o -> asked.id() != null && o.questions().contains(asked.id())
                        ? new Outcome(o.questions(), o.kind(), o.basis(), o.answer(), edited(o, edit), o.part())
                        : o)
                .toList();
        return Outcomes.with(letter, outcomes);
    }

    private static List<List<String>> edited(Outcome outcome, UnaryOperator<List<List<String>>> edit) {
        List<List<String>> now = edit.apply(outcome.cells());
        return now.stream().flatMap(List::stream).allMatch(String::isEmpty) ? List.of() : now;
    }

    /**
     * The cells of a text that was copied from a spreadsheet: columns parted by tabs, rows by line ends; a cell that has
     * either in it stands in quotation marks, where two of them mean one.
     */
    public static List<List<String>> parse(String text) {
        return new SheetText(text).rows();
    }
}
