package org.noticewright.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** Looks for words that are shortened with an ellipsis, and for controls that reach out of the window at its sides. */
public final class CutOff {
    /** What rounding to whole pixels may add. */
    private static final double HAIR = 1;

    private final List<String> faults = new ArrayList<>();

    private CutOff() {}

    /** What is cut off below that node, one sentence each. To be called on the JavaFX thread. */
    public static List<String> faults(Node root) {
        CutOff look = new CutOff();
        look.visit(root);
        return look.faults;
    }

    private void visit(Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            shortened(labeled);
        }
        if (node instanceof Control control && control.isFocusTraversable()) {
            outside(control);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::visit);
        }
    }

    private void shortened(Labeled labeled) {
        for (Node part : labeled.getChildrenUnmodifiable()) {
            if (part instanceof Text drawn
                    && drawn.isVisible()
                    && drawn.getText().endsWith(labeled.getEllipsisString())
                    && !labeled.getText().endsWith(labeled.getEllipsisString())) {
                faults.add("“" + labeled.getText() + "” is shortened to “" + drawn.getText() + "”");
            }
        }
    }

    private void outside(Control control) {
        Bounds bounds = control.localToScene(control.getLayoutBounds());
        if (bounds.getMinX() < -HAIR || bounds.getMaxX() > control.getScene().getWidth() + HAIR) {
            faults.add(control.getClass().getSimpleName() + " #" + control.getId() + " reaches out of the window, to "
                    + bounds.getMaxX());
        }
    }
}
