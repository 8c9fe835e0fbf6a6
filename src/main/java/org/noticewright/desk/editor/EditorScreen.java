package org.noticewright.desk.editor;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.noticewright.desk.form.PartForm;
import org.noticewright.desk.shell.Screen;
import org.noticewright.desk.work.Part;
import org.noticewright.desk.work.WorkingLetter.Wanted;

/**
 * The editor: at its head the letter's name, how saving stands and what can be done; below it the outline, the form of
 * the chosen part, and beside them what the letter becomes. The three regions can be resized.
 */
public final class EditorScreen implements Screen {
    private final EditorModel model;
    private final Function<Part, PartForm> forms;
    private final Beside beside;
    private final Map<KeyCombination, Runnable> keys;
    private final List<Runnable> onLeave;
    private final BorderPane content = new BorderPane();
    private final StackPane middle = new StackPane();
    private final Outline outline;
    private final Regions regions;
    private @Nullable PartForm form;
    private @Nullable Part formOf;

    /**
     * Puts the editor together.
     *
     * @param forms makes the form of a part
     * @param findings what the checks found in each part, in words
     * @param actions further buttons of the head, such as export
     * @param beside what stands beside the form: pages, findings
     * @param keys further keys and what they do
     * @param onLeave is run when the letter is put away
     */
    public EditorScreen(
            EditorModel model,
            Function<Part, PartForm> forms,
            ObservableValue<Map<Part, String>> findings,
            List<? extends Node> actions,
            Beside beside,
            Map<KeyCombination, Runnable> keys,
            List<Runnable> onLeave) {
        this.model = model;
        this.forms = forms;
        this.beside = beside;
        this.keys = Map.copyOf(keys);
        this.onLeave = List.copyOf(onLeave);
        outline = new Outline(model, findings);
        middle.setId("part-form");
        middle.getStyleClass().add("part-form");
        EditorHead head = new EditorHead(model, actions);
        regions = new Regions(outline, middle, beside, head.emProperty());
        content.setTop(head);
        content.setCenter(regions);
        outline.setOnKeyPressed(this::keyInOutline);
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.partProperty().addListener((value, before, now) -> showForm(now));
        model.working().wantedProperty().addListener((value, before, now) -> goTo(now));
        model.working().letterProperty().addListener((value, before, now) -> renewLostForm());
        beside.onShow(() -> regions.reveal(Regions.BESIDE));
        showForm(model.partProperty().get());
    }

    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+S");
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Y");
    private static final KeyCombination NEXT = KeyCombination.valueOf("Shortcut+DOWN");
    private static final KeyCombination BEFORE = KeyCombination.valueOf("Shortcut+UP");
    private static final KeyCombination REGION = KeyCombination.valueOf("F6");
    private static final KeyCombination REGION_BEFORE = KeyCombination.valueOf("Shift+F6");
    private static final KeyCombination BORDER_LEFT = KeyCombination.valueOf("Alt+Shift+LEFT");
    private static final KeyCombination BORDER_RIGHT = KeyCombination.valueOf("Alt+Shift+RIGHT");

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
            goToRegion(1);
        } else if (REGION_BEFORE.match(key)) {
            goToRegion(-1);
        } else if (BORDER_LEFT.match(key)) {
            regions.moveBorder(-1);
        } else if (BORDER_RIGHT.match(key)) {
            regions.moveBorder(1);
        } else if (!hasDone(key)) {
            return;
        }
        key.consume();
    }

    private boolean hasDone(KeyEvent key) {
        return keys.entrySet().stream()
                .filter(entry -> entry.getKey().match(key))
                .peek(entry -> entry.getValue().run())
                .findFirst()
                .isPresent();
    }

    /** Shows the next part or the one before; the keyboard goes along, for the field that had it is gone with its form. */
    private void step(int by) {
        boolean isInForm = regions.withKeyboard() == Regions.FORM;
        model.step(by);
        if (isInForm && form != null) {
            form.goTo("", -1, -1);
        }
    }

    private void keyInOutline(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            goToForm();
        }
    }

    /** Moves the keyboard from the outline to the form, to what stands beside it, and round; or the other way. */
    private void goToRegion(int by) {
        List<Runnable> ways = List.of(this::goToOutline, this::goToForm, this::goBeside);
        int now = regions.withKeyboard();
        ways.get(Math.floorMod(now < 0 ? 0 : now + by, ways.size())).run();
    }

    private void goToOutline() {
        regions.reveal(Regions.OUTLINE);
        outline.requestFocus();
    }

    private void goToForm() {
        regions.reveal(Regions.FORM);
        if (form != null) {
            form.goTo("", -1, -1);
        }
    }

    private void goBeside() {
        regions.reveal(Regions.BESIDE);
        beside.takeKeyboard();
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
        regions.reveal(Regions.FORM);
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
