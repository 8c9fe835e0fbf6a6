package org.noticewright.desk;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Sits at a window on a screen in memory and does what a person does: looks, clicks, types. All of TestFX is behind it,
 * so that it can be replaced.
 */
public class WindowRobot {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Path PICTURES = Path.of(System.getProperty("project.basedir", "."), "target", "pictures");

    /** The window. */
    protected final Stage stage;

    private final FxRobot robot = new FxRobot();

    /** Sits down at a window. */
    protected WindowRobot(Stage stage) {
        this.stage = stage;
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
                                .formatted(what, focus(), fx(stage::getTitle)));
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

    /** Whether a node is visible, with all in which it stands. */
    protected static boolean isShown(Node node) {
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

    /** Whether a label or button in sight holds these words. */
    public boolean reads(String words) {
        return fx(() -> scene().getRoot().lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Label label
                        && label.getText() != null
                        && label.getText().contains(words)
                        && isShown(label)));
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
}
