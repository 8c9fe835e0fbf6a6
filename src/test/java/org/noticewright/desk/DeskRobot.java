package org.noticewright.desk;

import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.noticewright.desk.kit.FxBackground;
import org.noticewright.desk.kit.Notices;
import org.noticewright.desk.shell.Appearance;
import org.noticewright.desk.shell.DeskWindow;
import org.noticewright.desk.shell.Navigator;
import org.noticewright.desk.shell.Place;
import org.noticewright.desk.shell.Screen;
import org.testfx.api.FxToolkit;

/** Sits at a window of the desk that holds the screens of a test. */
public final class DeskRobot extends WindowRobot implements AutoCloseable {
    /** What screens are built with. */
    public record Parts(FxBackground background, Navigator navigator, Notices notices) {}

    private final FxBackground background = new FxBackground();
    private final Appearance appearance = new Appearance();
    private DeskWindow window;

    private DeskRobot(Stage stage) {
        super(stage);
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

    /** What is said at the foot of the window. */
    public Notices notices() {
        return window.notices();
    }

    /** Whether a message at the foot holds these words. */
    public boolean isSaid(String words) {
        return fx(() -> notices().lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Label label && label.getText().contains(words)));
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
