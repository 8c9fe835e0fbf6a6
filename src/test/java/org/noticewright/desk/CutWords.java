package org.noticewright.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** Finds words that a control has no room to show. */
public final class CutWords {
    private CutWords() {}

    /** The words below a node that are not shown whole, each with what is shown. To be called on the JavaFX thread. */
    public static List<String> words(Node root) {
        List<String> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(Node node, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled
                && labeled.lookup(".text") instanceof Text text
                && labeled.getText() != null
                && !labeled.getText().isEmpty()
                && !text.getText()
                        .replaceAll("\\s", "")
                        .equals(labeled.getText().replaceAll("\\s", ""))) {
            found.add(labeled.getText() + " -> " + text.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
