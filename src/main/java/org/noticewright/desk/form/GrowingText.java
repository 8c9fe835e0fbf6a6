package org.noticewright.desk.form;

import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * A text area that is as high as its words, within limits, so that a form scrolls as one. Tab leaves it, as it leaves
 * every other field; a native control, so that screen readers read it.
 */
public final class GrowingText extends TextArea {
    private static final int LEAST_LINES = 2;
    private static final int MOST_LINES = 22;

    /** Room for rounding, in pixels, so that no scroll bar shows while all words are seen. */
    private static final double SLACK = 2;

    private final Text measure = new Text();
    private double drawnHeight;

    /** An empty one. */
    public GrowingText() {
        setWrapText(true);
        setPrefRowCount(LEAST_LINES);
        getStyleClass().add("growing-text");
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
        textProperty().addListener((value, before, now) -> requestLayout());
        fontProperty().addListener((value, before, now) -> requestLayout());
    }

    private void leaveByTab(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isControlDown() && !key.isAltDown()) {
            key.consume();
            requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width > 0 ? width : getWidth();
        double around = around(true);
        takeStyle();
        measure.setWrappingWidth(0);
        measure.setText("X");
        double line = measure.getLayoutBounds().getHeight() + measure.getLineSpacing();
        measure.setText(getText().isEmpty() ? "X" : getText());
        measure.setWrappingWidth(Math.max(1, wide - around(false) - SLACK));
        double words = measure.getLayoutBounds().getHeight();
        return Math.ceil(Math.clamp(words, LEAST_LINES * line, MOST_LINES * line) + around + SLACK);
    }

    /** Measures as the control draws. */
    private void takeStyle() {
        measure.setFont(getFont());
        if (lookup(".text") instanceof Text drawn) {
            measure.setFont(drawn.getFont());
            measure.setLineSpacing(drawn.getLineSpacing());
            measure.setBoundsType(drawn.getBoundsType());
        }
    }

    /** What stands around the words is known only once the control was drawn: then its height is asked for again. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double now = computePrefHeight(getWidth());
        if (Math.abs(now - drawnHeight) > 1) {
            drawnHeight = now;
            Platform.runLater(this::requestLayout);
        }
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return getFont().getSize() * LEAST_LINES;
    }

    /** What stands around the words: the insets of this control and of the regions in it, in pixels. */
    private double around(boolean vertical) {
        double sum = of(getInsets(), vertical);
        for (String part : new String[] {".scroll-pane", ".content"}) {
            Node node = lookup(part);
            if (node instanceof Region region) {
                sum += of(region.getInsets(), vertical);
            }
        }
        return sum;
    }

    private static double of(Insets insets, boolean vertical) {
        return vertical ? insets.getTop() + insets.getBottom() : insets.getLeft() + insets.getRight();
    }
}
