package org.noticewright.desk.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.noticewright.desk.kit.Access;
import org.noticewright.desk.kit.Notices;

/** The window of the desk: the ways to go at its head, one screen in its middle, what is to be said at its foot. */
public final class DeskWindow implements Navigator {
    /** The smallest window in which nothing is cut off, in pixels. */
    private static final double LEAST_WIDTH = 1_024;

    private static final double LEAST_HEIGHT = 700;

    private final Stage stage;
    private final Notices notices;
    private final Function<Place, Screen> screens;
    private final BorderPane root = new BorderPane();
    private final List<ToggleButton> ways = new ArrayList<>();
    private @Nullable Screen shown;
    private @Nullable Place place;

    /**
     * Builds the window; {@link #go} fills it.
     *
     * @param screens makes the screen of a place
     */
    public DeskWindow(Stage stage, Appearance appearance, Notices notices, Function<Place, Screen> screens) {
        this.stage = stage;
        this.notices = notices;
        this.screens = screens;
        root.setId("desk");
        root.setTop(head());
        root.setBottom(notices);
        Scene scene = new Scene(root, 1_280, 800);
        appearance.dress(scene);
        keys(scene, appearance);
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnCloseRequest(request -> {
            if (!mayLeave()) {
                request.consume();
            }
        });
    }

    private HBox head() {
        Label name = new Label("Noticewright");
        name.getStyleClass().add("desk-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ToggleGroup group = new ToggleGroup();
        HBox head = new HBox(
                name,
                gap,
                way(group, "go-cases", Feather.INBOX, "Cases", new Place.Cases()),
                way(group, "go-authorities", Feather.HOME, "Authorities", new Place.Authorities()),
                way(group, "go-settings", Feather.SETTINGS, "Settings", new Place.Settings()),
                way(group, "go-help", Feather.HELP_CIRCLE, "Help", new Place.Help()));
        head.getStyleClass().add("desk-head");
        return head;
    }

    private ToggleButton way(ToggleGroup group, String id, Feather icon, String words, Place to) {
        ToggleButton way = new ToggleButton(words, new FontIcon(icon));
        way.getStyleClass().addAll("way", atlantafx.base.theme.Styles.FLAT);
        way.setMinWidth(Region.USE_PREF_SIZE);
        way.setToggleGroup(group);
        way.setUserData(to);
        way.setOnAction(pressed -> go(to));
        ways.add(way);
        return Access.button(way, id, words, "");
    }

    private void keys(Scene scene, Appearance appearance) {
        var keys = scene.getAccelerators();
        keys.put(KeyCombination.valueOf("Shortcut+L"), () -> go(new Place.Cases()));
        keys.put(KeyCombination.valueOf("Shortcut+N"), () -> go(new Place.NewLetter()));
        keys.put(new KeyCodeCombination(KeyCode.F1), () -> go(new Place.Help()));
        keys.put(KeyCombination.valueOf("Shortcut+Shift+UP"), () -> appearance.changeTextSize(Appearance.STEP));
        keys.put(KeyCombination.valueOf("Shortcut+Shift+DOWN"), () -> appearance.changeTextSize(-Appearance.STEP));
    }

    @Override
    public void go(Place to) {
        if (to.equals(place)) {
            mark();
            return;
        }
        if (!mayLeave()) {
            mark();
            return;
        }
        place = to;
        Screen screen = screens.apply(to);
        shown = screen;
        Parent content = screen.content();
        root.setCenter(content);
        stage.setTitle(screen.title() + " - Noticewright");
        mark();
        screen.shown();
        Platform.runLater(() -> {
            content.applyCss(); // before that, what stands in a scroll pane is not in the window yet
            screen.firstFocus().requestFocus();
        });
    }

    private boolean mayLeave() {
        return shown == null || shown.leave();
    }

    private void mark() {
        ways.forEach(way -> way.setSelected(way.getUserData().equals(place)));
    }

    /** Where the person is. */
    public @Nullable Place place() {
        return place;
    }

    /** What is said at the foot. */
    public Notices notices() {
        return notices;
    }
}
