package org.noticewright.desk.parts;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.noticewright.desk.form.LetterFields;
import org.noticewright.desk.kit.Buttons;
import org.noticewright.desk.work.WorkingLetter;

/** A block of fields that stands for one element of a list. */
abstract class Card extends VBox implements AutoCloseable {
    private final LetterFields fields;
    private final String path;

    /**
     * Begins a card.
     *
     * @param path of the element
     */
    Card(WorkingLetter working, String path) {
        this.fields = new LetterFields(working);
        this.path = path;
        setId(LetterFields.idOf(path));
        getStyleClass().add("card");
    }

    final LetterFields fields() {
        return fields;
    }

    final String path() {
        return path;
    }

    /** Gives the keyboard to the control of a path; null where this card has none for it. */
    final @Nullable Control find(String wanted, int start, int end) {
        // a control in a pane that was never drawn is in no scene yet, and cannot have the keyboard
        applyCss();
        layout();
        Control found = fields.goTo(wanted, start, end);
        if (found == null && FormPane.first(this).orElse(null) instanceof Control control) {
            control.requestFocus();
            return control;
        }
        return found;
    }

    /**
     * The head of a card: what it stands for, and buttons that move it and take it away.
     *
     * @param name of the element, such as {@code question 3}
     * @param list path of the list
     */
    final void head(Node title, String name, ListEdit edit, String list, int index) {
        String id = LetterFields.idOf(path);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Control up =
                Buttons.icon(id + "-up", Feather.ARROW_UP, "Move " + name + " up", () -> edit.move(index, index - 1));
        Control down = Buttons.icon(
                id + "-down", Feather.ARROW_DOWN, "Move " + name + " down", () -> edit.move(index, index + 1));
        Control away = Buttons.icon(id + "-remove", Feather.TRASH_2, "Remove " + name, () -> edit.remove(index));
        up.setDisable(index == 0);
        fields.follow(
                letter -> down.setDisable(index >= Edits.list(letter, list).size() - 1));
        fields.know(path + ".up", () -> path, up);
        fields.know(path + ".down", () -> path, down);
        fields.know(path + ".remove", () -> path, away);
        HBox head = new HBox(title, gap, up, down, away);
        head.getStyleClass().add("card-head");
        getChildren().add(head);
    }

    /** Fields side by side, on as many lines as they need. */
    static FlowPane row(Node... nodes) {
        return FormPane.row(nodes);
    }

    @Override
    public void close() {
        fields.close();
    }

    /** Edits of the list in which a card stands. */
    interface ListEdit {
        /** Puts an element at another place; nothing where there is none. */
        void move(int from, int to);

        /** Takes an element away. */
        void remove(int index);
    }
}
