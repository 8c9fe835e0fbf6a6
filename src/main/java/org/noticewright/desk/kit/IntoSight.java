package org.noticewright.desk.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls so that something can be seen. To be used on the JavaFX thread. */
public final class IntoSight {
    private static final double MARGIN = 24;

    private IntoSight() {}

    /** Scrolls as little as is needed; what is higher than the window is shown from its top. */
    public static void scroll(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        content.getScene().getRoot().applyCss();
        content.getScene().getRoot().layout();
        double window = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - window;
        if (hidden <= 0) {
            return;
        }
        Bounds wanted = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = pane.getVvalue() * hidden;
        if (wanted.getMinY() - MARGIN < top || wanted.getHeight() + 2 * MARGIN > window) {
            top = wanted.getMinY() - MARGIN;
        } else if (wanted.getMaxY() + MARGIN > top + window) {
            top = wanted.getMaxY() + MARGIN - window;
        }
        pane.setVvalue(Math.clamp(top / hidden, 0, 1));
    }
}
