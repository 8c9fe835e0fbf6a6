package org.noticewright.desk;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.noticewright.desk.kit.FxBackground;
import org.noticewright.desk.kit.Notices;
import org.noticewright.desk.shell.Appearance;
import org.noticewright.desk.shell.DeskWindow;
import org.noticewright.desk.shell.Navigator;
import org.noticewright.desk.shell.Place;
import org.noticewright.desk.shell.Screen;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Sits at a real desk window, on a screen in memory, and does what a person does: looks, clicks, types. All of TestFX is
 * behind it, so that it can be replaced.
 */
public final class DeskRobot implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Path PICTURES = Path.of(System.getProperty("project.basedir", "."), "target", "pictures");

    /** What screens are built with. */
    public record Parts(FxBackground background, Navigator navigator, Notices notices) {}

    private final FxRobot robot = new FxRobot();
    private final FxBackground background = new FxBackground();
    private final Appearance appearance = new Appearance();
    private final Stage stage;
    private DeskWindow window;

    private DeskRobot(Stage stage) {
        this.stage = stage;
    }

    /**
     * Opens a window of the smallest size in the light theme.
     *
     * @param screens makes the screen of a place; null for one that the test does not go into
     */
    public static DeskRobot open(Function<Parts, Function<Place, Screen>> screens, Place first) {
        try {
            Stage stage = FxToolkit.registerPrimaryStage();
            DeskRobot desk = new DeskRobot(stage);
            desk.fx(() -> {
                Notices notices = new Notices(desk.background);
                Function<Place, Screen> built = screens.apply(new Parts(desk.background, desk::go, notices));
                desk.appearance.themeProperty().set(Appearance.Theme.LIGHT);
                desk.window = new DeskWindow(stage, desk.appearance, notices, place -> {
                    Screen screen = built.apply(place);
                    return screen == null ? new Elsewhere(place) : screen;
                });
                stage.setWidth(1_024);
                stage.setHeight(700);
                stage.show();
                desk.window.go(first);
                return true;
            });
            desk.settle();
            return desk;
        } catch (TimeoutException e) {
            throw new AssertionError("no window", e);
        }
    }

    private void go(Place place) {
        window.go(place);
    }

    /** Where the person is. */
    public Place place() {
        return fx(() -> window.place());
    }

    /** Goes where a link of the head would lead. */
    public void goTo(Place place) {
        fx(() -> {
            window.go(place);
            return true;
        });
        settle();
    }

    /** How the desk looks; to be changed with {@link #look}. */
    public void look(Appearance.Theme theme, int textSize, int width, int height) {
        fx(() -> {
            appearance.themeProperty().set(theme);
            appearance.textSizeProperty().set(textSize);
            stage.setWidth(width);
            stage.setHeight(height);
            return true;
        });
        settle();
    }

    /** Runs something on the JavaFX thread and waits for it. */
    public <T> T fx(Callable<T> work) {
        try {
            return WaitForAsyncUtils.asyncFx(work).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError wrong) {
                throw wrong;
            }
            throw new AssertionError(e.getCause());
        }
    }

    /** Lets everything happen that waits on the JavaFX thread. */
    public void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until something is so, and fails with that name if it does not come. */
    public void await(String what, BooleanSupplier isSo) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!fx(isSo::getAsBoolean)) {
            if (System.nanoTime() > end) {
                picture("failed");
                throw new AssertionError(
                        "did not come: %s; the keyboard is at #%s in %s (see target/pictures/failed.png)"
                                .formatted(what, focus(), place()));
            }
            settle();
        }
        settle();
    }

    /** The control of that id, which must be there. */
    public <N extends Node> N find(String id, Class<N> type) {
        return type.cast(fx(() -> {
            Node node = scene().lookup("#" + id);
            if (node == null) {
                throw new AssertionError("there is no #" + id);
            }
            return node;
        }));
    }

    /** Whether there is something of that id to be seen. */
    public boolean sees(String id) {
        return fx(() -> {
            Node node = scene().lookup("#" + id);
            return node != null && isShown(node);
        });
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    /** The words of a label or a button. */
    public String words(String id) {
        return find(id, Labeled.class).getText();
    }

    /** The id of what has the keyboard. */
    public String focus() {
        return fx(() -> {
            Node owner = scene().getFocusOwner();
            return owner == null ? "" : String.valueOf(owner.getId());
        });
    }

    /** Clicks on the control of that id. */
    public void click(String id) {
        robot.clickOn("#" + id);
        settle();
    }

    /** Clicks twice on something. */
    public void doubleClick(Node node) {
        robot.doubleClickOn(node);
        settle();
    }

    /** Types words where the keyboard is. */
    public void type(String words) {
        robot.write(words, 0);
        settle();
    }

    /** Presses keys together. */
    public void press(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    /** What is said at the foot of the window. */
    public Notices notices() {
        return window.notices();
    }

    /** Whether a message holds these words. */
    public boolean isSaid(String words) {
        return fx(() -> notices().lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Label label && label.getText().contains(words)));
    }

    /** The whole window. */
    public Scene scene() {
        return stage.getScene();
    }

    /** Draws the window into {@code target/pictures}. */
    public Path picture(String name) {
        settle();
        WritableImage image = fx(() -> scene().snapshot(null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        Path file = PICTURES.resolve(name + ".png");
        try {
            Files.createDirectories(PICTURES);
            ImageIO.write(copy, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    @Override
    public void close() {
        try {
            FxToolkit.cleanupStages();
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        } finally {
            background.close();
        }
    }

    /** A place that the test does not go into. */
    private static final class Elsewhere implements Screen {
        private final StackPane content;

        Elsewhere(Place place) {
            content = new StackPane(new Label(place.toString()));
            content.setFocusTraversable(true);
        }

        @Override
        public String title() {
            return "Elsewhere";
        }

        @Override
        public Parent content() {
            return content;
        }

        @Override
        public Node firstFocus() {
            return content;
        }
    }
}
