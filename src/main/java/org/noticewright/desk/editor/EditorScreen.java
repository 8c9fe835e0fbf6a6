package org.noticewright.desk.editor;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
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
    /** Where the borders stand in a window of usual breadth, as shares of it. */
    private static final double[] BORDERS = {0.18, 0.58};

    /** Where they stand in a window that is narrow for the size of its text: the form needs the most. */
    private static final double[] BORDERS_WHERE_NARROW = {0.2, 0.69};

    /** A window is narrow below that breadth: 1024 pixels are 73 ems at 100 % and 37 at 200 %. */
    private static final double NARROW_IN_EMS = 50;

    private static final double USUAL_BREADTH = 1_280;

    /** How far a key moves the border of a region, as a share of the window. */
    private static final double BORDER_STEP = 0.02;

    private final EditorModel model;
    private final Function<Part, PartForm> forms;
    private final Beside beside;
    private final Map<KeyCombination, Runnable> keys;
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
        regions = new SplitPane(outline, middle, beside);
        regions.setId("regions");
        SplitPane.setResizableWithParent(outline, false);
        outline.setMinWidth(120);
        middle.setMinWidth(280);
        beside.setMinWidth(200);
        EditorHead head = new EditorHead(model, actions);
        content.setTop(head);
        head.emProperty().addListener((value, before, now) -> placeBorders(head));
        placeBorders(head);
        content.setCenter(regions);
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.partProperty().addListener((value, before, now) -> showForm(now));
        model.working().wantedProperty().addListener((value, before, now) -> goTo(now));
        model.working().letterProperty().addListener((value, before, now) -> renewLostForm());
        showForm(model.partProperty().get());
    }

    /** When the editor is shown, and again when the size of the text changes; in between they stand where they were put. */
    private void placeBorders(EditorHead head) {
        double breadth = content.getWidth() > 0 ? content.getWidth() : USUAL_BREADTH;
        boolean isNarrow = breadth / head.emProperty().get() < NARROW_IN_EMS;
        regions.setDividerPositions(isNarrow ? BORDERS_WHERE_NARROW : BORDERS);
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
            model.step(1);
        } else if (BEFORE.match(key)) {
            model.step(-1);
        } else if (REGION.match(key)) {
            goToRegion(1);
        } else if (REGION_BEFORE.match(key)) {
            goToRegion(-1);
        } else if (BORDER_LEFT.match(key)) {
            moveBorder(-BORDER_STEP);
        } else if (BORDER_RIGHT.match(key)) {
            moveBorder(BORDER_STEP);
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

    /** Moves the keyboard from the outline to the form, to what stands beside it, and round; or the other way. */
    private void goToRegion(int by) {
        List<Runnable> ways = List.of(outline::requestFocus, this::goToForm, beside::takeKeyboard);
        int now = region();
        ways.get(Math.floorMod(now < 0 ? 0 : now + by, ways.size())).run();
    }

    /** Moves the border at the right of the region that has the keyboard; that of the last region is at its left. */
    private void moveBorder(double by) {
        var borders = regions.getDividers();
        SplitPane.Divider border = borders.get(Math.clamp(region(), 0, borders.size() - 1));
        border.setPosition(Math.clamp(border.getPosition() + by, 0, 1));
    }

    private void goToForm() {
        if (form != null) {
            form.goTo("", -1, -1);
        }
    }

    /** The region that has the keyboard, from 0; -1 for none. */
    private int region() {
        Node owner = content.getScene() == null ? null : content.getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            int region = regions.getItems().indexOf(node);
            if (region >= 0) {
                return region;
            }
        }
        return -1;
    }

    private void showForm(Part part) {
        closeForm();
        PartForm now = forms.apply(part);
        form = now;
        formOf = part;
        middle.getChildren().setAll(now.content());
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
        boolean kept = model.saveNow();
        if (kept) {
            closeForm();
            onLeave.forEach(Runnable::run);
        }
        return kept;
    }
}
