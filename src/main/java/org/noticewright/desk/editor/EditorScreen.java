package org.noticewright.desk.editor;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.noticewright.desk.form.PartForm;
import org.noticewright.desk.kit.Buttons;
import org.noticewright.desk.shell.Screen;
import org.noticewright.desk.work.Part;
import org.noticewright.desk.work.WorkingLetter.Wanted;

/**
 * The editor: at its head the letter's name, how saving stands and what can be done; below it the outline, the form of
 * the chosen part, and beside them what the letter becomes. The three regions can be resized.
 */
public final class EditorScreen implements Screen {
    private static final double OUTLINE_SHARE = 0.18;
    private static final double FORM_SHARE = 0.58;

    private final EditorModel model;
    private final Function<Part, PartForm> forms;
    private final List<Runnable> onLeave;
    private final BorderPane content = new BorderPane();
    private final StackPane middle = new StackPane();
    private final Outline outline;
    private final SplitPane regions;
    private @Nullable PartForm form;
    private @Nullable Part formOf;

    /**
     * Puts the editor together.
     *
     * @param forms makes the form of a part
     * @param findings what the checks found in each part, in words
     * @param actions further buttons of the head, such as export
     * @param beside what stands beside the form: pages, findings
     * @param onLeave is run when the letter is put away
     */
    public EditorScreen(
            EditorModel model,
            Function<Part, PartForm> forms,
            ObservableValue<Map<Part, String>> findings,
            List<? extends Node> actions,
            Region beside,
            List<Runnable> onLeave) {
        this.model = model;
        this.forms = forms;
        this.onLeave = List.copyOf(onLeave);
        outline = new Outline(model, findings);
        middle.setId("part-form");
        middle.getStyleClass().add("part-form");
        regions = new SplitPane(outline, middle, beside);
        regions.setId("regions");
        regions.setDividerPositions(OUTLINE_SHARE, FORM_SHARE);
        SplitPane.setResizableWithParent(outline, false);
        outline.setMinWidth(120);
        middle.setMinWidth(280);
        beside.setMinWidth(200);
        content.setTop(head(actions));
        content.setCenter(regions);
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.partProperty().addListener((value, before, now) -> showForm(now));
        model.working().wantedProperty().addListener((value, before, now) -> goTo(now));
        model.working().letterProperty().addListener((value, before, now) -> renewLostForm());
        showForm(model.partProperty().get());
    }

    private Region head(List<? extends Node> actions) {
        Label title = new Label();
        title.getStyleClass().add("editor-title");
        title.textProperty().bind(model.titleProperty());
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label saved = new Label();
        saved.setId("saved");
        saved.getStyleClass().add("saved");
        saved.textProperty().bind(model.savedProperty());
        saved.setWrapText(true);
        model.failingProperty().addListener((value, before, now) -> {
            saved.getStyleClass().remove("state-error");
            if (now) {
                saved.getStyleClass().add("state-error");
            }
        });
        Button undo = Buttons.icon("undo", Feather.CORNER_UP_LEFT, "Undo", model.working()::undo);
        Button redo = Buttons.icon("redo", Feather.CORNER_UP_RIGHT, "Redo", model.working()::redo);
        name(undo, "Undo", model.working().undoNameProperty());
        name(redo, "Redo", model.working().redoNameProperty());
        HBox head = new HBox(title, saved, undo, redo);
        head.getChildren().addAll(actions);
        head.getStyleClass().add("editor-head");
        return head;
    }

    private static void name(Button button, String does, ObservableValue<String> what) {
        var words = Bindings.createStringBinding(() -> (does + " " + what.getValue()).strip(), what);
        button.accessibleTextProperty().bind(words);
        button.getTooltip().textProperty().bind(words);
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> what.getValue().isEmpty(), what));
    }

    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+S");
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Y");
    private static final KeyCombination NEXT = KeyCombination.valueOf("Shortcut+DOWN");
    private static final KeyCombination BEFORE = KeyCombination.valueOf("Shortcut+UP");
    private static final KeyCombination REGION = KeyCombination.valueOf("F6");

    private void key(KeyEvent key) {
        if (SAVE.match(key)) {
            model.saveNow();
        } else if (UNDO.match(key)) {
            model.working().undo();
        } else if (REDO.match(key)) {
            model.working().redo();
        } else if (NEXT.match(key)) {
            step(1);
        } else if (BEFORE.match(key)) {
            step(-1);
        } else if (REGION.match(key)) {
            nextRegion();
        } else {
            return;
        }
        key.consume();
    }

    /** Shows the next part or the one before; the keyboard goes along, for the field that had it is gone with its form. */
    private void step(int by) {
        boolean isInForm = isIn(middle, focused());
        model.step(by);
        if (isInForm && form != null) {
            form.goTo("", -1, -1);
        }
    }

    private @Nullable Node focused() {
        return content.getScene() == null ? null : content.getScene().getFocusOwner();
    }

    private static boolean isIn(Node region, @Nullable Node focused) {
        for (Node node = focused; node != null; node = node.getParent()) {
            if (node.equals(region)) {
                return true;
            }
        }
        return false;
    }

    /** Moves the keyboard from the outline to the form, to the pages, and round. */
    private void nextRegion() {
        Node owner = focused();
        List<Node> items = List.copyOf(regions.getItems());
        int now = -1;
        for (int i = 0; i < items.size(); i++) {
            if (isIn(items.get(i), owner)) {
                now = i;
            }
        }
        Node next = items.get((now + 1) % items.size());
        if (next.equals(middle) && form != null) {
            form.goTo("", -1, -1);
        } else {
            firstFocusable(next).requestFocus();
        }
    }

    private static Node firstFocusable(Node node) {
        if (node.isFocusTraversable() || !(node instanceof Parent parent)) {
            return node;
        }
        return parent.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .map(EditorScreen::firstFocusable)
                .filter(Node::isFocusTraversable)
                .findFirst()
                .orElse(node);
    }

    private void showForm(Part part) {
        closeForm();
        PartForm now = forms.apply(part);
        form = now;
        formOf = part;
        middle.getChildren().setAll(now.content());
        middle.applyCss(); // before that, what stands in a scroll pane is not in the window yet, and cannot be gone to
    }

    private void closeForm() {
        if (form != null) {
            form.close();
        }
    }

    /** A change, such as an undo, may have taken the basis away whose form is shown. */
    private void renewLostForm() {
        Part now = model.partProperty().get();
        if (!now.equals(formOf)) {
            showForm(now);
        }
    }

    private void goTo(Wanted wanted) {
        model.show(Part.holding(wanted.path()));
        if (form != null) {
            form.goTo(wanted.path(), wanted.start(), wanted.end());
        }
    }

    @Override
    public String title() {
        return model.titleProperty().get();
    }

    @Override
    public Parent content() {
        return content;
    }

    @Override
    public Node firstFocus() {
        return outline;
    }

    @Override
    public boolean leave() {
        boolean kept = model.mayLeave();
        if (kept) {
            closeForm();
            onLeave.forEach(Runnable::run);
        }
        return kept;
    }
}
