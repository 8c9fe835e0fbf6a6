package org.noticewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.noticewright.desk.AccessWalk;
import org.noticewright.desk.CutOff;
import org.noticewright.desk.Dialogs;
import org.noticewright.desk.RealStore;
import org.noticewright.desk.WindowRobot;
import org.noticewright.desk.kit.FxBackground;
import org.noticewright.store.LetterSet;
import org.testfx.api.FxToolkit;

/** Somebody at the desk as it is put together for its users, over a data folder of its own. */
final class WholeDesk extends WindowRobot implements AutoCloseable {
    private final FxBackground background;
    private final DeskParts parts;
    private final List<Path> viewed;

    private WholeDesk(Stage stage, FxBackground background, DeskParts parts, List<Path> viewed) {
        super(stage);
        this.background = background;
        this.parts = parts;
        this.viewed = viewed;
    }

    /**
     * Starts the desk on a data folder, as on the smallest screen that it is made for.
     *
     * @param files what is chosen where the desk asks for a file or folder, and where files are written to
     */
    static WholeDesk start(Path data, Path files) {
        return start(new LetterSet(data, RealStore.EXEMPTIONS), files);
    }

    /** Starts the desk on the letters of a set that nobody has open. */
    static WholeDesk on(LetterSet letters) {
        return start(letters, letters.folder().resolveSibling("made"));
    }

    private static WholeDesk start(LetterSet letters, Path files) {
        try {
            Stage stage = FxToolkit.registerPrimaryStage();
            FxBackground background = new FxBackground();
            List<Path> viewed = new CopyOnWriteArrayList<>();
            Dialogs dialogs = new Dialogs(files.resolve("chosen.letter.json"), files, files);
            DeskParts parts = new DeskParts(stage, background, letters, RealStore.EXEMPTIONS, dialogs, viewed::add);
            WholeDesk desk = new WholeDesk(stage, background, parts, viewed);
            desk.fx(() -> {
                parts.begin(letters.open(null));
                stage.setWidth(1_024);
                stage.setHeight(700);
                stage.show();
                return true;
            });
            desk.await("a screen", () -> desk.scene().getFocusOwner() != null);
            return desk;
        } catch (TimeoutException e) {
            throw new AssertionError("no window", e);
        }
    }

    /** What was opened in the system's viewer. */
    List<Path> viewed() {
        return viewed;
    }

    /** What the window's title says. */
    String title() {
        return fx(stage::getTitle);
    }

    /** The control of that id, which must come. */
    <N extends Node> N node(String id, Class<N> type) {
        await("a node " + id, () -> scene().lookup("#" + id) != null);
        return find(id, type);
    }

    /** Gives the keyboard to a control. */
    Node focus(String id) {
        Node node = node(id, Node.class);
        fx(() -> {
            node.requestFocus();
            return true;
        });
        settle();
        return node;
    }

    /** Presses a button by the keyboard: it takes the focus, then the space bar. */
    void press(String id) {
        Node node = focus(id);
        assertThat(fx(node::isFocused)).as("focus of " + id).isTrue();
        press(KeyCode.SPACE);
    }

    /** Types into a field, in the place of what it holds. */
    void type(String id, String text) {
        focus(id);
        press(KeyCode.CONTROL, KeyCode.A);
        type(text);
    }

    /** The words of every label that is seen. */
    String texts() {
        return fx(() -> {
            StringBuilder said = new StringBuilder();
            scene().getRoot().lookupAll(".label").forEach(node -> {
                if (node instanceof Label label && isShown(label)) {
                    said.append(label.getText()).append('\n');
                }
            });
            return said.toString();
        });
    }

    /** Waits until words are seen. */
    void awaitWords(String words) {
        await("the words " + words, () -> texts().contains(words));
    }

    /** Whether the window is there. */
    boolean isShowing() {
        return fx(stage::isShowing);
    }

    /** Closes the window as the system's button does; it stays where the screen cannot be left. */
    void closeWindow() {
        fx(() -> {
            WindowEvent request = new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST);
            stage.fireEvent(request);
            if (!request.isConsumed()) {
                stage.hide();
            }
            return true;
        });
    }

    /** How large the window is, in pixels. */
    void size(int width, int height) {
        fx(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
            return true;
        });
        settle();
    }

    /** Sets theme ({@code light} or {@code dark}) and text size in per cent where a person does, and returns to the cases. */
    void look(String theme, int textSize) {
        click("go-settings");
        await("settings", () -> sees("theme-" + theme));
        fx(() -> {
            find("theme-" + theme, RadioButton.class).fire();
            find("text-size-slider", Slider.class).setValue(textSize);
            return true;
        });
        settle();
    }

    /** Goes with Tab until that control has the keyboard. */
    void tabTo(String id) {
        StringBuilder met = new StringBuilder();
        for (int i = 0; i < 80 && !focus().equals(id); i++) {
            press(KeyCode.TAB);
            met.append(' ').append(focus());
        }
        if (!focus().equals(id)) {
            picture("failed");
            throw new AssertionError("Tab never came to #" + id + ", but to" + met);
        }
    }

    /** Goes from part to part, with the key for it, until that form is shown. */
    void partOf(String form) {
        for (int i = 0; i < 20 && !sees(form); i++) {
            press(KeyCode.CONTROL, KeyCode.DOWN);
        }
        await("the form " + form, () -> sees(form));
    }

    /** The number of cases in the list. */
    int cases() {
        return fx(() -> find("cases", TableView.class).getItems().size());
    }

    /** The number of entries of a list. */
    int entries(String id) {
        return fx(() -> find(id, ListView.class).getItems().size());
    }

    /** The number of nodes of a style. */
    int count(String style) {
        return fx(() -> (int) scene().getRoot().lookupAll("." + style).stream()
                .filter(Node::isVisible)
                .count());
    }

    /** What is written in the fields in sight. */
    List<String> wordsInFields() {
        return fx(() -> scene().getRoot().lookupAll(".text-input").stream()
                .filter(TextInputControl.class::isInstance)
                .map(node -> ((TextInputControl) node).getText())
                .filter(java.util.Objects::nonNull)
                .toList());
    }

    /** Nodes that somebody with a screen reader or with large text cannot use, one sentence each. */
    List<String> faults() {
        settle();
        return fx(() -> {
            Parent root = scene().getRoot();
            root.applyCss();
            root.layout();
            List<String> faults = new ArrayList<>(AccessWalk.faults(root));
            faults.addAll(CutOff.faults(root));
            return faults;
        });
    }

    /** What is wrong with the controls below a node: no name, no help, words cut off. */
    List<String> faults(String id) {
        Node node = node(id, Node.class);
        return fx(() -> {
            List<String> faults = new ArrayList<>(AccessWalk.faults(node));
            faults.addAll(CutOff.faults(node));
            return faults;
        });
    }

    /** The ids of the controls below a node in which a person can change something. */
    List<String> changeable(String id) {
        Node node = node(id, Node.class);
        return fx(() -> node.lookupAll("*").stream()
                .filter(one -> !one.isDisabled())
                .filter(one -> (one instanceof TextInputControl text && text.isEditable())
                        || (one instanceof ButtonBase && !(one instanceof Hyperlink))
                        || one instanceof ComboBoxBase<?>)
                .map(one -> one.getClass().getSimpleName() + "#" + one.getId())
                .toList());
    }

    /** Closes the window as its cross does; false where the desk does not let itself be closed. */
    boolean leave() {
        closeWindow();
        return !isShowing();
    }

    @Override
    public void close() {
        try {
            fx(() -> {
                stage.getScene().setRoot(new Pane());
                parts.close();
                return true;
            });
            FxToolkit.cleanupStages();
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        } finally {
            background.close();
        }
    }

    /** The files in a folder whose names end so. */
    static List<Path> files(Path folder, String ending) {
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().endsWith(ending))
                    .toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
