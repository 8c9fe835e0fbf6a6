package org.noticewright.desk.kit;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Two columns side by side; one below the other where there is no room, which depends on the size of the text as well.
 */
public final class SideBySide extends Pane {
    private final Region left;
    private final Region right;
    private final double share;
    private final double leastEms;
    private final Label probe = new Label("M"); // has the size of the text

    /**
     * Puts two columns together.
     *
     * @param share of the breadth that the left one has, between 0 and 1
     * @param leastEms from which breadth on they stand side by side, in sizes of the text (14 pixels at 100 %)
     */
    public SideBySide(Region left, Region right, double share, double leastEms) {
        this.left = left;
        this.right = right;
        this.share = share;
        this.leastEms = leastEms;
        probe.setManaged(false);
        probe.setVisible(false);
        probe.fontProperty().addListener((value, before, now) -> requestLayout());
        getChildren().addAll(left, right, probe);
        getStyleClass().add("side-by-side");
    }

    /** Whether they stand side by side at that breadth. */
    public boolean isAside(double width) {
        return width >= leastEms * em();
    }

    private double em() {
        return probe.getFont().getSize();
    }

    private double leftWidth(double width) {
        return Math.floor((width - em()) * share);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return leastEms * em();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? getWidth() : width;
        Insets insets = getInsets();
        double inner = wide - insets.getLeft() - insets.getRight();
        double edges = insets.getTop() + insets.getBottom();
        if (isAside(inner)) {
            double first = leftWidth(inner);
            return edges + Math.max(left.prefHeight(first), right.prefHeight(inner - first - em()));
        }
        return edges + left.prefHeight(inner) + em() + right.prefHeight(inner);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double x = insets.getLeft();
        double y = insets.getTop();
        double inner = getWidth() - insets.getLeft() - insets.getRight();
        double high = getHeight() - y - insets.getBottom();
        if (isAside(inner)) {
            double first = leftWidth(inner);
            left.resizeRelocate(x, y, first, high);
            right.resizeRelocate(x + first + em(), y, inner - first - em(), high);
        } else {
            double first = Math.ceil(left.prefHeight(inner));
            left.resizeRelocate(x, y, inner, first);
            right.resizeRelocate(x, y + first + em(), inner, Math.max(0, high - first - em()));
        }
    }
}
