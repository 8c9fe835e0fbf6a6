package org.noticewright.desk.parts;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import org.kordamp.ikonli.feather.Feather;
import org.noticewright.desk.form.LetterFields;
import org.noticewright.desk.form.Words;
import org.noticewright.desk.kit.Access;
import org.noticewright.desk.kit.Buttons;
import org.noticewright.letter.Letter;

/** A small grid of fields; cells that were copied from a spreadsheet are pasted from the field with the keyboard on. */
final class TableGrid extends ScrollPane {
    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");
    private static final KeyCombination PASTE_TOO = KeyCombination.valueOf("Shift+INSERT");

    private final LetterFields fields;
    private final Cells cells;
    private final GridPane grid = new GridPane();

    /**
     * How large a grid is.
     *
     * @param rows without the header
     * @param columns of every row
     * @param header whether the header can be edited as well
     */
    record Shape(int rows, int columns, boolean header) {}

    /** What the fields of a grid show and change. */
    interface Cells {
        /** By which a field is found, in the form of a path. */
        String key(int row, int column);

        /** What a field is called. */
        String name(int row, int column);

        /** The words of a cell. */
        Words words(int row, int column);

        /** The letter with cells filled in, from one on to the right and downwards. */
        Letter fill(Letter letter, int row, int column, List<List<String>> values);

        /** What a field shows in grey while it is empty. */
        String prompt(Letter letter, int row, int column);
    }

    TableGrid(LetterFields fields, Shape shape, Cells cells) {
        this.fields = fields;
        this.cells = cells;
        getStyleClass().add("table-scroll");
        setContent(grid);
        setFitToWidth(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        grid.getStyleClass().add("table-grid");
        for (int r = shape.header() ? Tables.HEADER : 0; r < shape.rows(); r++) {
            for (int c = 0; c < shape.columns(); c++) {
                grid.add(cell(r, c), c, r + 1);
            }
        }
    }

    private TextField cell(int row, int column) {
        TextField field = new TextField();
        field.setId(LetterFields.idOf(cells.key(row, column)));
        field.getStyleClass().add(row == Tables.HEADER ? "table-head-cell" : "table-cell-field");
        Access.name(field, cells.name(row, column), "Cells can be pasted from a spreadsheet.");
        fields.bind(field, cells.key(row, column), cells.name(row, column), cells.words(row, column));
        fields.follow(letter -> field.setPromptText(cells.prompt(letter, row, column)));
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (PASTE.match(key) || PASTE_TOO.match(key)) {
                paste(key, row, column);
            }
        });
        return field;
    }

    /** More than one cell is spread over the grid; one alone is pasted as in every other field. */
    private void paste(KeyEvent key, int row, int column) {
        String copied = Clipboard.getSystemClipboard().getString();
        List<List<String>> values = copied == null ? List.of() : Tables.parse(copied);
        if (values.size() > 1 || values.stream().anyMatch(each -> each.size() > 1)) {
            key.consume();
            fields.working().change("paste of cells", cells.key(row, column), l -> cells.fill(l, row, column, values));
        }
    }

    /** Puts a button that takes a row away beside it, and one that takes a column away above it. */
    void removals(Shape shape, String id, Removal row, Removal column) {
        for (int r = 0; r < shape.rows(); r++) {
            int at = r;
            grid.add(
                    Buttons.icon(
                            id + "-row-" + r + "-remove", Feather.X, "Remove row " + (r + 1), () -> row.remove(at)),
                    shape.columns(),
                    r + 1);
        }
        for (int c = 0; c < shape.columns(); c++) {
            int at = c;
            grid.add(
                    Buttons.icon(
                            id + "-column-" + c + "-remove",
                            Feather.X,
                            "Remove column " + (c + 1),
                            () -> column.remove(at)),
                    c,
                    shape.rows() + 1);
        }
    }

    /** Takes a row or a column away. */
    interface Removal {
        /** The one at a place, from 0. */
        void remove(int place);
    }
}
