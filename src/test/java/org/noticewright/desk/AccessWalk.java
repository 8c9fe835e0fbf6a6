package org.noticewright.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;

/**
 * Walks over all that is shown and says which control cannot be found, spoken or understood: each that takes the
 * keyboard needs an id of its own and an accessible name, and what is written into or chosen from needs a label.
 */
public final class AccessWalk {
    private final List<String> faults = new ArrayList<>();
    private final List<Control> toBeLabelled = new ArrayList<>();
    private final Set<Node> labelled = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private int met;

    private AccessWalk() {}

    /** What is wrong below that node, one sentence each. To be called on the JavaFX thread. */
    public static List<String> faults(Node root) {
        AccessWalk walk = new AccessWalk();
        walk.visit(root);
        walk.toBeLabelled.stream()
                .filter(control -> !walk.labelled.contains(control))
                .forEach(control -> walk.faults.add(name(control) + " has no label"));
        if (walk.met == 0) {
            walk.faults.add("there is no control to look at");
        }
        return walk.faults;
    }

    private void visit(Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Label label && label.getLabelFor() != null) {
            labelled.add(label.getLabelFor());
        }
        if (node instanceof Control control && control.isFocusTraversable()) {
            judge(control);
        }
        inside(node).forEach(this::visit);
    }

    /** What a person meets inside; not the parts of which a control is made. */
    private static List<? extends Node> inside(Node node) {
        return switch (node) {
            case ScrollPane pane -> pane.getContent() == null ? List.of() : List.of(pane.getContent());
            case SplitPane pane -> pane.getItems();
            case TitledPane pane -> pane.getContent() == null ? List.of() : List.of(pane.getContent());
            case TabPane pane ->
                pane.getTabs().stream()
                        .filter(tab -> tab.isSelected() && tab.getContent() != null)
                        .map(tab -> tab.getContent())
                        .toList();
            case Control control -> List.of();
            case Parent parent -> parent.getChildrenUnmodifiable();
            default -> List.of();
        };
    }

    private void judge(Control control) {
        met++;
        String id = control.getId();
        if (id == null || id.isBlank()) {
            faults.add(name(control) + " has no id");
        } else if (!ids.add(id)) {
            faults.add(name(control) + " has the id of another control");
        }
        boolean speaks = control instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank();
        if (!speaks
                && (control.getAccessibleText() == null
                        || control.getAccessibleText().isBlank())) {
            faults.add(name(control) + " has no accessible name");
        }
        if (control instanceof TextInputControl
                || control instanceof ComboBoxBase<?>
                || control instanceof Spinner<?>) {
            toBeLabelled.add(control);
        }
    }

    private static String name(Control control) {
        return control.getClass().getSimpleName() + " #" + control.getId();
    }
}
