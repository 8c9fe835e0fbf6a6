package org.noticewright.desk.cases;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** A cell whose words go on in the next line where its column is narrow, so that nothing is cut off. */
final class WrappedCell extends TableCell<CaseLine, CaseLine> {
    /**
     * The room above and below the words together, in ems. Not padding: the words of a cell lose a line of what they
     * could have for it.
     */
    private static final double ROOM = 1.2;

    private final Function<CaseLine, String> words;
    private final Function<CaseLine, String> style;
    private String worn = "";

    /**
     * A cell of a column.
     *
     * @param words of a line
     * @param style the class of a line's words; empty for none
     */
    WrappedCell(Function<CaseLine, String> words, Function<CaseLine, String> style) {
        this.words = words;
        this.style = style;
        setWrapText(true);
        getStyleClass().add("case-cell");
    }

    @Override
    protected void updateItem(@Nullable CaseLine line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().remove(worn);
        worn = "";
        if (line == null || empty) {
            setText(null);
        } else {
            setText(words.apply(line));
            worn = style.apply(line);
            if (!worn.isEmpty()) {
                getStyleClass().add(worn);
            }
        }
    }

    /** A row asks for the height without saying how broad the cell is. */
    @Override
    protected double computePrefHeight(double width) {
        TableColumn<CaseLine, CaseLine> column = getTableColumn();
        return super.computePrefHeight(width < 0 && column != null ? column.getWidth() : width)
                + ROOM * getFont().getSize();
    }
}
