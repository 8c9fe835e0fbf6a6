package org.noticewright.desk.parts;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.noticewright.desk.form.LetterFields;
import org.noticewright.desk.form.Words;
import org.noticewright.desk.kit.Access;
import org.noticewright.desk.kit.Buttons;
import org.noticewright.desk.kit.Field;
import org.noticewright.desk.work.WorkingLetter;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Letter;
import org.noticewright.letter.QuestionTable;

/** A question with what becomes of it. */
final class QuestionCard extends Card {
    private final WorkingLetter working;
    private final int index;
    private final CheckBox chosen = new CheckBox();
    private boolean showing;

    /**
     * What a card is built from: another shape needs another card.
     *
     * @param parts how many outcomes are shown
     * @param rows of the table; -1 for no table
     * @param columns of the table
     */
    record Shape(int index, int parts, int rows, int columns) {
        static Shape of(Letter letter, int index) {
            QuestionTable table = letter.questions().get(index).table();
            int parts = Math.max(1, Outcomes.placesOf(letter, index).size());
            return new Shape(index, parts, table == null ? -1 : table.rows().size(), table == null ? 0 : table.width());
        }
    }

    QuestionCard(WorkingLetter working, int index, ListEdit edit, Exemptions exemptions, Consumer<Boolean> choose) {
        super(working, "questions[" + index + "]");
        this.working = working;
        this.index = index;
        Shape shape = Shape.of(working.letter(), index);
        title(choose);
        head(chosen, "question " + (index + 1), edit, "questions", index);
        Field text = fields().text(
                        path() + ".text",
                        "Question",
                        "The requester's own words. The letter repeats them as received.");
        Field number = fields().line(path() + ".number", "Number", "Empty prints none.");
        number.getStyleClass().add("number-field");
        Field group =
                fields().line(path() + ".group", "Heading above", "The requester's own heading, if there is one.");
        group.getStyleClass().add("group-field");
        HBox printed = new HBox(number, group);
        printed.getStyleClass().add("field-row");
        HBox.setHgrow(group, Priority.ALWAYS);
        getChildren().addAll(text, printed, shape.rows() < 0 ? tableOffer() : table(shape));
        for (int part = 0; part < shape.parts(); part++) {
            getChildren().add(new OutcomePane(fields(), exemptions, index, part, shape.parts()));
        }
        getChildren().add(partsOffer(shape.parts()));
    }

    private void title(Consumer<Boolean> choose) {
        chosen.getStyleClass().add("card-title");
        chosen.setMinWidth(0);
        chosen.setId(LetterFields.idOf(path()) + "-choose");
        fields().know(path() + ".choose", this::path, chosen);
        fields().follow(letter -> {
            if (index < letter.questions().size()) {
                String name = Questions.name(letter, index);
                chosen.setText(name);
                Access.name(chosen, "Choose " + name.replace("Question", "question"), "To set the outcome of several.");
            }
        });
        chosen.selectedProperty().addListener((value, before, now) -> {
            if (!showing) {
                choose.accept(now);
            }
        });
    }

    /** Shows whether the question is among the chosen ones. */
    void showChosen(boolean now) {
        showing = true;
        chosen.setSelected(now);
        showing = false;
    }

    private void change(String name, UnaryOperator<Letter> edit) {
        working.change(name, path(), edit);
    }

    private Node tableOffer() {
        return row(Buttons.plain(
                LetterFields.idOf(path()) + "-add-table",
                "Add a table",
                "For a table that the requester sent to be filled in.",
                () -> {
                    change("add table", l -> Tables.start(l, index));
                    working.want(path() + ".table.columns[0]");
                }));
    }

    private Node table(Shape shape) {
        TableGrid.Shape size = new TableGrid.Shape(shape.rows(), Math.max(1, shape.columns()), true);
        TableGrid grid = new TableGrid(fields(), size, new AskedCells());
        String id = LetterFields.idOf(path()) + "-table";
        grid.removals(
                size,
                id,
                row -> change("remove row", l -> Tables.removeRow(l, index, row)),
                column -> change("remove column", l -> Tables.removeColumn(l, index, column)));
        Label name = FormPane.label("Table as sent", "field-label");
        VBox box = new VBox(
                name,
                FormPane.label(
                        "The heads of the columns, and the rows as the requester sent them. Cells copied from a spreadsheet"
                                + " can be pasted.",
                        "field-help"),
                grid,
                row(
                        Buttons.plain(id + "-add-row", "Add a row", "Below the others.", () -> {
                            change("add row", l -> Tables.addRow(l, index));
                            working.want(path() + ".table.rows[" + shape.rows() + "][0]");
                        }),
                        Buttons.plain(id + "-add-column", "Add a column", "Right of the others.", () -> {
                            change("add column", l -> Tables.addColumn(l, index));
                            working.want(path() + ".table.columns[" + size.columns() + "]");
                        }),
                        Buttons.plain(
                                id + "-remove",
                                "Remove the table",
                                "With the answers in it.",
                                () -> change("remove table", l -> Tables.remove(l, index)))));
        box.getStyleClass().add("field");
        return box;
    }

    private Node partsOffer(int parts) {
        return FormPane.alone(Buttons.plain(
                LetterFields.idOf(path()) + "-split",
                parts > 1 ? "Add a part" : "Split this question into parts",
                "Where one part of the question has another outcome than the rest.",
                () -> {
                    change("split into parts", l -> Outcomes.addPart(l, index));
                    working.want(OutcomePane.key(index, parts > 1 ? parts : 0) + ".part");
                }));
    }

    /** The cells that the requester sent. */
    private final class AskedCells implements TableGrid.Cells {
        @Override
        public String key(int row, int column) {
            String table = path() + ".table.";
            return row == Tables.HEADER
                    ? table + "columns[" + column + "]"
                    : table + "rows[" + row + "][" + column + "]";
        }

        @Override
        public String name(int row, int column) {
            String where = ", column " + (column + 1);
            return row == Tables.HEADER ? "Head" + where : "Row " + (row + 1) + where;
        }

        @Override
        public Words words(int row, int column) {
            return new Words(
                    letter -> key(row, column),
                    letter -> index < letter.questions().size()
                            ? Tables.cell(letter.questions().get(index).table(), row, column)
                            : "",
                    (letter, text) -> fill(letter, row, column, List.of(List.of(orEmpty(text)))));
        }

        private String orEmpty(@Nullable String text) {
            return Objects.requireNonNullElse(text, "");
        }

        @Override
        public Letter fill(Letter letter, int row, int column, List<List<String>> values) {
            return Tables.fill(letter, index, row, column, values);
        }

        @Override
        public String prompt(Letter letter, int row, int column) {
            return row == Tables.HEADER ? "Head" : "";
        }
    }
}
