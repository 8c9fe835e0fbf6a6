package org.noticewright.desk;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiFunction;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.noticewright.desk.form.PartForm;
import org.noticewright.desk.shell.Appearance;
import org.noticewright.desk.shell.Place;
import org.noticewright.desk.shell.Screen;
import org.noticewright.desk.work.WorkingLetter;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterFile;
import org.noticewright.letter.LetterFileException;
import org.noticewright.store.CaseId;
import org.testfx.api.FxRobot;

/** One form of a letter in a desk window, as the editor shows it, in a region whose breadth can be chosen. */
public final class FormWindow implements AutoCloseable {
    private static final Path EXAMPLES = Path.of(System.getProperty("project.basedir", "."), "examples");

    /** What a form is shown with. */
    public final WorkingLetter working;

    /** Who sits at the window. */
    public final DeskRobot robot;

    private final FxRobot mouse = new FxRobot();
    private final StackPane frame = new StackPane();
    private PartForm form;

    private FormWindow(Letter letter, BiFunction<WorkingLetter, DeskRobot.Parts, PartForm> made) {
        working = new WorkingLetter(letter, InstantSource.system());
        robot = DeskRobot.open(
                parts -> place -> {
                    form = made.apply(working, parts);
                    StackPane.setAlignment(form.content(), Pos.TOP_LEFT);
                    frame.getChildren().setAll(form.content());
                    return new Shown();
                },
                new Place.Editor(new CaseId(1)));
        robot.fx(() -> {
            working.wantedProperty().addListener((value, before, now) -> form.goTo(now.path(), now.start(), now.end()));
            return true;
        });
    }

    /** Opens a window with the form of a letter. */
    public static FormWindow of(Letter letter, BiFunction<WorkingLetter, DeskRobot.Parts, PartForm> made) {
        return new FormWindow(letter, made);
    }

    /** Reads one of the examples. */
    public static Letter example(String name) {
        try {
            return new LetterFile(Exemptions.load()).read(EXAMPLES.resolve(name + ".letter.json"));
        } catch (LetterFileException e) {
            throw new AssertionError(e);
        }
    }

    /** The letter as it is now. */
    public Letter letter() {
        return robot.fx(working::letter);
    }

    /** Makes the region of the form that broad, in pixels, in that look. */
    public void look(Appearance.Theme theme, int textSize, int width, int height) {
        robot.fx(() -> {
            ((Region) form.content()).setMaxWidth(width);
            return true;
        });
        robot.look(theme, textSize, Math.max(width, 1_024), height);
    }

    /** Leads to a place of the form, as the editor does. */
    public void goTo(String path) {
        robot.fx(() -> {
            form.goTo(path, -1, -1);
            return true;
        });
        robot.settle();
    }

    /** Presses a button without a mouse, wherever it is scrolled to. */
    public void fire(String id) {
        robot.fx(() -> {
            robot.scene().lookup("#" + id).requestFocus();
            return true;
        });
        robot.press(KeyCode.SPACE);
    }

    /** Drags one thing to a point of another, counted from its upper left corner in shares of its size. */
    public void drag(String from, String to, double x, double y) {
        Node target = robot.find(to, Node.class);
        mouse.moveTo("#" + from);
        mouse.press(MouseButton.PRIMARY);
        Bounds bounds = robot.fx(() -> target.localToScreen(target.getLayoutBounds()));
        mouse.moveBy(4, 4);
        mouse.moveTo(bounds.getMinX() + bounds.getWidth() * x, bounds.getMinY() + bounds.getHeight() * y);
        robot.settle();
        mouse.release(MouseButton.PRIMARY);
        robot.settle();
    }

    /** What no screen reader could tell, one sentence each. */
    public List<String> accessFaults() {
        return robot.fx(() -> AccessWalk.faults(form.content()));
    }

    @Override
    public void close() {
        robot.fx(() -> {
            form.close();
            return true;
        });
        robot.close();
    }

    private final class Shown implements Screen {
        @Override
        public String title() {
            return "Form";
        }

        @Override
        public Parent content() {
            return frame;
        }

        @Override
        public Node firstFocus() {
            return form.content();
        }
    }
}
