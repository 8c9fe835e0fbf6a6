package org.noticewright.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.noticewright.desk.kit.FxBackground;
import org.noticewright.desk.kit.Notices;
import org.noticewright.desk.shell.Appearance;
import org.noticewright.desk.shell.Screen;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** One screen on a stage without a display, with somebody at keyboard and mouse. */
public final class OnStage implements AutoCloseable {
    private final Stage stage;
    private final BorderPane root = new BorderPane();
    private final FxRobot robot = new FxRobot();
    private final FxBackground background;
    private final Notices notices;
    private final Appearance appearance;
    private @Nullable Screen shown;

    /** Starts the toolkit and shows an empty window of that size, in pixels. */
    public OnStage(double width, double height) {
        try {
            stage = FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
        background = call(FxBackground::new);
        notices = call(() -> new Notices(background));
        appearance = call(Appearance::new);
        call(() -> {
            root.setBottom(notices);
            Scene scene = new Scene(root, width, height);
            appearance.dress(scene);
            stage.setScene(scene);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            return true;
        });
    }

    /** Background work of this window. */
    public FxBackground background() {
        return background;
    }

    /** What is said at its foot. */
    public Notices notices() {
        return notices;
    }

    /** Its look. */
    public Appearance appearance() {
        return appearance;
    }

    /** Does something on the thread of JavaFX. */
    public static <T> T call(Callable<T> work) {
        if (Platform.isFxApplicationThread()) {
            try {
                return work.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        try {
            return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
        } finally {
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    /** Shows a screen, as the window of the desk does. */
    public void show(Callable<Screen> make) {
        call(() -> {
            Screen screen = make.call();
            shown = screen;
            root.setCenter(screen.content());
            screen.shown();
            Platform.runLater(screen.firstFocus()::requestFocus);
            return true;
        });
    }

    /** The node of that id, which must be there. */
    public <N extends Node> N node(String id, Class<N> type) {
        await(() -> root.lookup("#" + id) != null, "there is a node " + id);
        return type.cast(root.lookup("#" + id));
    }

    /** Whether such a node is there and seen. */
    public boolean sees(String id) {
        return call(() -> root.lookupAll("#" + id).stream().anyMatch(Node::isVisible));
    }

    /** Presses a button by the keyboard: it takes the focus, then the space bar. */
    public void press(String id) {
        Node node = node(id, Node.class);
        call(() -> {
            node.requestFocus();
            return true;
        });
        assertThat(call(node::isFocused)).as("focus of " + id).isTrue();
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Types into a field in the place of what it holds. */
    public void type(String id, String text) {
        Node node = node(id, Node.class);
        call(() -> {
            node.requestFocus();
            return true;
        });
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(text, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Presses keys together. */
    public void keys(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The words of every label that is seen. */
    public String texts() {
        return call(() -> {
            StringBuilder said = new StringBuilder();
            root.lookupAll(".label").forEach(label -> {
                if (label instanceof javafx.scene.control.Label words && words.isVisible()) {
                    said.append(words.getText()).append('\n');
                }
            });
            return said.toString();
        });
    }

    /** Waits until something holds. */
    public static void await(BooleanSupplier condition, String what) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> call(condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("not within 20 seconds: " + what, e);
        }
    }

    /** The controls that can have the keyboard but have no id or no accessible text. */
    public List<String> nameless() {
        return call(() -> {
            List<String> found = new ArrayList<>();
            root.applyCss();
            walk(root, found);
            return found.stream().distinct().toList();
        });
    }

    private static void walk(Node node, List<String> found) {
        boolean isOurs = node.isFocusTraversable() && !(node instanceof SplitPane) && !isPartOfControl(node);
        if (isOurs && (node.getId() == null || blank(node.getAccessibleText()))) {
            found.add(node.getClass().getSimpleName() + "#" + node.getId() + " " + node.getStyleClass());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, found));
        }
        if (node instanceof TabPane tabs) {
            tabs.getTabs().forEach(tab -> walk(tab.getContent(), found));
        }
        if (node instanceof ScrollPane scroll && scroll.getContent() != null) {
            walk(scroll.getContent(), found);
        }
    }

    /** What a control of JavaFX is made of speaks through that control. */
    private static boolean isPartOfControl(Node node) {
        for (Parent above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof javafx.scene.control.ListView<?>
                    || above instanceof javafx.scene.control.ComboBoxBase<?>
                    || above instanceof javafx.scene.control.Slider
                    || above instanceof javafx.scene.control.Spinner<?>) {
                return true;
            }
        }
        return false;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** Sets the look and writes a picture of the window where the system property {@code desk.pictures} says, if it does. */
    public void picture(String name, Appearance.Theme theme, int textSize) {
        String folder = System.getProperty("desk.pictures", "");
        call(() -> {
            appearance.themeProperty().set(theme);
            appearance.textSizeProperty().set(textSize);
            return true;
        });
        call(() -> {
            root.applyCss();
            root.layout();
            return true;
        });
        if (folder.isEmpty()) {
            return;
        }
        call(() -> {
            WritableImage image = root.getScene().snapshot(null);
            Path file = Path.of(folder).resolve(name + ".png");
            try {
                Files.createDirectories(Path.of(folder));
                ImageIO.write(buffered(image), "png", file.toFile());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            return true;
        });
    }

    private static BufferedImage buffered(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        return copy;
    }

    @Override
    public void close() {
        call(() -> {
            assertThat(shown == null || shown.leave())
                    .as("the screen can be left")
                    .isTrue();
            stage.hide();
            background.close();
            return true;
        });
    }
}
