package org.noticewright.desk.kit;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/**
 * Shows a choice by its name, "nothing chosen" too, which is no value. On the box itself the name goes on in the next
 * line where the box is narrow, so that nothing is cut off.
 */
public final class ChoiceCell<T> extends ListCell<T> {
    /** What the arrow and the borders of a box take, in ems. */
    private static final double ARROW = 3.5;

    private final ComboBox<T> box;
    private final boolean isOnTheBox;

    private ChoiceCell(ComboBox<T> box, boolean isOnTheBox) {
        this.box = box;
        this.isOnTheBox = isOnTheBox;
        setWrapText(isOnTheBox);
        if (isOnTheBox) {
            box.widthProperty().addListener((value, before, now) -> requestLayout());
        }
    }

    /** Lets a box and its list show the names that its converter gives. */
    public static <T> void name(ComboBox<T> box) {
        box.setMinHeight(USE_PREF_SIZE);
        box.setButtonCell(new ChoiceCell<>(box, true));
        box.setCellFactory(list -> new ChoiceCell<>(box, false));
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setText(box.getConverter().toString(item));
    }

    /** A box asks for the height without saying how broad it is. */
    @Override
    protected double computePrefHeight(double width) {
        boolean isAsked = isOnTheBox && width < 0 && box.getWidth() > 0;
        return super.computePrefHeight(
                isAsked ? Math.max(1, box.getWidth() - ARROW * getFont().getSize()) : width);
    }
}
