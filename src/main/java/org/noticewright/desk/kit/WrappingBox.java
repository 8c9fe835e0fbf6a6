package org.noticewright.desk.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What a cell of a list shows where words may need more than one line: as wide as the list, and as high as the words then
 * are. A plain box tells the cell the height that its words would have on one line.
 */
public final class WrappingBox extends VBox {
    /** What the cell and the scroll bar take away, in ems. */
    private static final double AROUND_IN_EMS = 3.2;

    private final Region list;

    /** Puts nodes below each other, as wide as that list. */
    public WrappingBox(Region list, Node... children) {
        super(children);
        this.list = list;
        setMinWidth(0);
        setAlignment(Pos.CENTER_LEFT);
        list.widthProperty().addListener((value, before, now) -> requestLayout());
    }

    private double room() {
        double em = javafx.scene.text.Font.getDefault().getSize();
        for (Node child : getChildren()) {
            if (child instanceof javafx.scene.control.Labeled words) {
                em = words.getFont().getSize();
            }
        }
        return Math.max(em, list.getWidth() - AROUND_IN_EMS * em);
    }

    @Override
    protected double computePrefWidth(double height) {
        return room();
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(room());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
