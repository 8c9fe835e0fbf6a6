package org.noticewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
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
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.noticewright.desk.AccessWalk;
import org.noticewright.desk.CutOff;
import org.noticewright.desk.Dialogs;
import org.noticewright.desk.OnStage;
import org.noticewright.desk.RealStore;
import org.noticewright.desk.kit.FxBackground;
import org.noticewright.store.LetterSet;
import org.noticewright.store.OpenedStore;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The whole desk as the program puts it together, on real letters and a screen in memory, with somebody at the keyboard. */
final class WholeDesk implements AutoCloseable {
    private static final Path PICTURES = Path.of(System.getProperty("project.basedir", "."), "target", "pictures");

    private final Stage stage;
    private final FxBackground background = new FxBackground();
    private final DeskParts parts;
    private final FxRobot robot = new FxRobot();
    private final List<Path> viewed = new CopyOnWriteArrayList<>();

    private WholeDesk(LetterSet letters, OpenedStore outcome) {
        try {
            stage = FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new AssertionError("no window", e);
        }
        parts = OnStage.call(() -> {
            DeskParts made = new DeskParts(
                    stage,
                    background,
                    letters,
                    RealStore.EXEMPTIONS,
                    new Dialogs(letters.folder(), letters.folder().resolveSibling("made"), letters.folder()),
                    viewed::add);
            made.begin(outcome);
            stage.setWidth(1_024);
            stage.setHeight(700);
            stage.show();
            return made;
        });
    }

    /** Starts the desk on the letters of a set that nobody has open. */
    static WholeDesk on(LetterSet letters) {
        return new WholeDesk(letters, letters.open(null));
    }

    /** The files that were opened in the system's program for them. */
    List<Path> viewed() {
        return viewed;
    }

    /** What the window's title says. */
    String title() {
        return OnStage.call(stage::getTitle);
    }

    private Parent root() {
        return stage.getScene().getRoot();
    }

    /** The node of that id, which must come. */
    <N extends Node> N node(String id, Class<N> type) {
        OnStage.await(() -> root().lookup("#" + id) != null, "there is a node " + id + " in:\n" + texts());
        return type.cast(OnStage.call(() -> root().lookup("#" + id)));
    }

    /** Whether such a node is there and seen, with all that it stands in. */
    boolean sees(String id) {
        return OnStage.call(() -> isSeen(root().lookup("#" + id)));
    }

    private static boolean isSeen(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return false;
            }
        }
        return node != null;
    }

    /** Presses a button by the keyboard: it takes the focus, then the space bar. */
    void press(String id) {
        Node node = focus(id);
        boolean isFocused = OnStage.call(node::isFocused);
        assertThat(isFocused).as("focus of " + id).isTrue();
        keys(KeyCode.SPACE);
    }

    /** Gives the keyboard to a control. */
    Node focus(String id) {
        Node node = node(id, Node.class);
        OnStage.call(() -> {
            node.requestFocus();
            return true;
        });
        return node;
    }

    /** The id of what has the keyboard. */
    String focus() {
        return OnStage.call(() -> {
            Node owner = stage.getScene().getFocusOwner();
            return owner == null ? "" : String.valueOf(owner.getId());
        });
    }

    /** Types into a field, in the place of what it holds. */
    void type(String id, String text) {
        focus(id);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(text, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Presses keys together. */
    void keys(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The words of every label that is seen. */
    String texts() {
        return OnStage.call(() -> {
            StringBuilder said = new StringBuilder();
            root().lookupAll(".label").forEach(node -> {
                if (node instanceof Label label && isSeen(label)) {
                    said.append(label.getText()).append('\n');
                }
            });
            return said.toString();
        });
    }

    /** The ids of the controls below a node in which a person can change something. */
    List<String> changeable(String id) {
        Node node = node(id, Node.class);
        return OnStage.call(() -> node.lookupAll("*").stream()
                .filter(one -> !one.isDisabled())
                .filter(one -> (one instanceof TextInputControl text && text.isEditable())
                        || (one instanceof ButtonBase && !(one instanceof Hyperlink))
                        || one instanceof ComboBoxBase<?>)
                .map(one -> one.getClass().getSimpleName() + "#" + one.getId())
                .toList());
    }

    /** What is wrong with the controls below a node: no name, no help, words cut off. */
    List<String> faults(String id) {
        Node node = node(id, Node.class);
        return OnStage.call(() -> {
            List<String> faults = new ArrayList<>(AccessWalk.faults(node));
            faults.addAll(CutOff.faults(node));
            return faults;
        });
    }

    /** Draws the window into {@code target/pictures}, to be looked at. */
    void picture(String name) {
        OnStage.call(() -> {
            WritableImage image = stage.getScene().snapshot(null);
            BufferedImage copy =
                    new BufferedImage((int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < copy.getHeight(); y++) {
                for (int x = 0; x < copy.getWidth(); x++) {
                    copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
                }
            }
            Files.createDirectories(PICTURES);
            return ImageIO.write(copy, "png", PICTURES.resolve(name + ".png").toFile());
        });
    }

    /** Waits until words are seen. */
    void awaitWords(String words) {
        OnStage.await(() -> texts().contains(words), "“" + words + "” is said; there is:\n" + texts());
    }

    /** Closes the window as the system's button does; it stays where the screen cannot be left. */
    void closeWindow() {
        OnStage.call(() -> {
            var request = new javafx.stage.WindowEvent(stage, javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST);
            stage.fireEvent(request);
            if (!request.isConsumed()) {
                stage.hide();
            }
            return true;
        });
    }

    /** Whether the window is there. */
    boolean isShowing() {
        return OnStage.call(stage::isShowing);
    }

    @Override
    public void close() {
        OnStage.call(() -> {
            stage.hide();
            background.close(); // in the order of the program
            parts.close();
            return true;
        });
    }
}
