package org.noticewright.desk.form;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

/** What a box shows of the value that is chosen: on as many lines as its words need in the breadth of the box. */
final class ChosenCell<T> extends ListCell<T> {
    /** What the arrow and the edges of the box take of its breadth, in ems. */
    private static final double AROUND_IN_EMS = 3.2;

    private final ComboBox<T> box;

    ChosenCell(ComboBox<T> box) {
        this.box = box;
        setWrapText(true);
        box.widthProperty().addListener((value, before, now) -> box.requestLayout());
        textProperty().addListener((value, before, now) -> box.requestLayout());
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(box.getConverter().toString(item));
    }

    /** A box asks for the height of words on one line; it is told the height of those that it shows. */
    @Override
    protected double computePrefHeight(double width) {
        double room = box.getWidth() - AROUND_IN_EMS * getFont().getSize();
        return super.computePrefHeight(width > 0 || room <= 0 ? width : room);
    }
}
