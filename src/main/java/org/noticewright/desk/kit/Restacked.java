package org.noticewright.desk.kit;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;

/**
 * Changes what a column holds without taking the keyboard from whoever works in it: it stays in a node that stays, and goes
 * to the one that took the place of a node that went. To be used on the JavaFX thread.
 */
public final class Restacked {
    private Restacked() {}

    /** Shows these nodes in the place of those that the column holds; nothing where they are the same. */
    public static void show(Pane column, List<Node> nodes) {
        if (column.getChildren().equals(nodes)) {
            return;
        }
        Node owner = column.getScene() == null ? null : column.getScene().getFocusOwner();
        int place = owner == null ? -1 : placeOf(column, owner);
        column.getChildren().setAll(nodes);
        if (owner == null || place < 0) {
            return;
        }
        if (placeOf(column, owner) >= 0) {
            owner.requestFocus();
        } else {
            int from = Math.min(place, nodes.size());
            Stream.concat(nodes.stream().skip(from), nodes.reversed().stream().skip(nodes.size() - (long) from))
                    .map(Restacked::first)
                    .filter(Node::isFocusTraversable)
                    .findFirst()
                    .orElse(column)
                    .requestFocus();
        }
    }

    /** The position of the node of a column in which another one stands; -1 for none. */
    private static int placeOf(Pane column, Node inside) {
        for (Node node = inside; node != null; node = node.getParent()) {
            int place = column.getChildren().indexOf(node);
            if (place >= 0) {
                return place;
            }
        }
        return -1;
    }

    /** The first node at or below one that can have the keyboard; the node itself where there is none. */
    public static Node first(Node node) {
        if (node.isFocusTraversable() || !(node instanceof Parent parent)) {
            return node;
        }
        return parent.getChildrenUnmodifiable().stream()
                .filter(child -> child.isVisible() && !child.isDisabled())
                .map(Restacked::first)
                .filter(Node::isFocusTraversable)
                .findFirst()
                .orElse(node);
    }
}
