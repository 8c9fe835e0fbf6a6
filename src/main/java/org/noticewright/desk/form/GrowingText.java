package org.noticewright.desk.form;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/**
 * A text area that is as high as its words, within limits, so that a form scrolls as one. Tab leaves it, as it leaves
 * every other field; a native control, so that screen readers read it.
 */
public final class GrowingText extends TextArea {
    private static final int LEAST_LINES = 2;
    private static final int MOST_LINES = 22;

    /** An empty one. */
    public GrowingText() {
        setWrapText(true);
        setPrefRowCount(LEAST_LINES);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
        textProperty().addListener((value, before, now) -> requestLayout());
    }

    private void leaveByTab(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isControlDown() && !key.isAltDown()) {
            key.consume();
            requestFocusTraversal(
                    key.isShiftDown()
                            ? javafx.scene.TraversalDirection.PREVIOUS
                            : javafx.scene.TraversalDirection.NEXT);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Node words = lookup(".text");
        if (words instanceof Text text) {
            Bounds bounds = text.getLayoutBounds();
            double line = Math.max(
                    1, new Text("X").getLayoutBounds().getHeight() * getFont().getSize() / 12);
            double content = bounds.getHeight() + getFont().getSize() * 1.6;
            double least = LEAST_LINES * getFont().getSize() * 1.4 + getFont().getSize() * 1.6;
            double most = MOST_LINES * Math.max(line, getFont().getSize() * 1.4);
            double height = Math.ceil(Math.clamp(content, least, most));
            if (Math.abs(height - getPrefHeight()) > 1) {
                setPrefHeight(height);
                setMinHeight(height);
            }
        }
    }
}
