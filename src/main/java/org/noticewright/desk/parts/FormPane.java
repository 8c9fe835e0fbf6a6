package org.noticewright.desk.parts;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.noticewright.desk.form.LetterFields;
import org.noticewright.desk.form.PartForm;
import org.noticewright.desk.work.WorkingLetter;

/** A form as a column of fields below a title, which scrolls as one. */
abstract class FormPane implements PartForm {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final WorkingLetter working;
    private final LetterFields fields;
    private final VBox column = new VBox();
    private final ScrollPane scroll = new ScrollPane(column);
    private final ChangeListener<@Nullable Node> markCurrent = (value, before, now) -> {
        mark(before, false);
        mark(now, true);
    };

    /**
     * Begins a form.
     *
     * @param id of the form, by its intent
     * @param lead one or two sentences that say what the part is for
     */
    FormPane(WorkingLetter working, String id, String title, String lead) {
        this.working = working;
        this.fields = new LetterFields(working);
        column.getStyleClass().add("form");
        scroll.setId(id);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText(title);
        scroll.sceneProperty().addListener((value, before, now) -> {
            if (before != null) {
                before.focusOwnerProperty().removeListener(markCurrent);
            }
            if (now != null) {
                now.focusOwnerProperty().addListener(markCurrent);
            }
        });
        Label head = label(title, "section-title");
        add(head, label(lead, "lead"));
    }

    /** Marks the card in which somebody is. (JavaFX's own "focus-within" is also set by each list box that has a value.) */
    private static void mark(@Nullable Node owner, boolean current) {
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node instanceof Card card) {
                card.pseudoClassStateChanged(CURRENT, current);
            }
        }
    }

    final WorkingLetter working() {
        return working;
    }

    final LetterFields fields() {
        return fields;
    }

    final void add(Node... more) {
        column.getChildren().addAll(more);
    }

    /** Words of a style, on as many lines as they need. */
    static Label label(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    /** Nodes side by side, on as many lines as they need. */
    static FlowPane row(Node... nodes) {
        FlowPane row = new FlowPane(nodes);
        row.getStyleClass().add("form-row");
        return row;
    }

    /** A button on a line of its own, whose words wrap where the form is narrow. */
    static <B extends Button> B alone(B button) {
        button.setWrapText(true);
        button.setMinSize(0, Button.USE_PREF_SIZE);
        return button;
    }

    /** A yes or no of the letter with its help in sight. */
    static VBox yes(LetterFields fields, String path, String label, String help) {
        CheckBox box = fields.check(path, LetterFields.idOf(path), label, "");
        box.setAccessibleHelp(help);
        VBox both = new VBox(box, label(help, "field-help"));
        both.getStyleClass().add("field");
        return both;
    }

    /** Shows a node or takes its room away. */
    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    @Override
    public final Parent content() {
        return scroll;
    }

    /** Gives the keyboard to the control of a path; null where this form has none for it. */
    @Nullable
    Control find(String path, int start, int end) {
        return fields.goTo(path, start, end);
    }

    @Override
    public final void goTo(String path, int start, int end) {
        // a form that was never drawn has its fields in no scene yet, so that none can have the keyboard
        scroll.applyCss();
        scroll.layout();
        Control found = path.isEmpty() ? null : find(path, start, end);
        if (found != null) {
            reveal(found);
        } else if (!holdsKeyboard()) {
            first(column).ifPresent(node -> {
                node.requestFocus();
                reveal(node);
            });
        }
    }

    private boolean holdsKeyboard() {
        Node owner = scroll.getScene() == null ? null : scroll.getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node.equals(column)) {
                return true;
            }
        }
        return false;
    }

    /** The first control below a node that can have the keyboard. */
    static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        List<Node> below = node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
        return below.stream().flatMap(child -> first(child).stream()).findFirst();
    }

    /** Scrolls as little as is needed to see a node. */
    final void reveal(Node node) {
        if (scroll.getScene() == null) {
            return;
        }
        scroll.applyCss();
        scroll.layout();
        Bounds at = column.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = column.getHeight() - seen;
        if (at == null || hidden <= 0) {
            return;
        }
        double top = scroll.getVvalue() * hidden;
        if (at.getMinY() < top || at.getHeight() > seen) {
            scroll.setVvalue(Math.clamp(at.getMinY() / hidden, 0, 1));
        } else if (at.getMaxY() > top + seen) {
            scroll.setVvalue(Math.clamp((at.getMaxY() - seen) / hidden, 0, 1));
        }
    }

    @Override
    public void close() {
        fields.close();
    }
}
