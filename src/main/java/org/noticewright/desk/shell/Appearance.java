package org.noticewright.desk.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** How the desk looks: its theme and the size of its text. To be used on the JavaFX thread. */
public final class Appearance {
    /** The smallest text, in percent. */
    public static final int SMALLEST = 80;

    /** The largest text, in percent. */
    public static final int LARGEST = 200;

    /** What the steps of the keys are, in percent. */
    public static final int STEP = 10;

    private static final double PIXELS_AT_100 = 14;
    private static final double ICON_IN_EMS = 1.3;
    private static final String SHEET = "data:text/css;charset=UTF-8;base64,";
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    /** Light, dark, or what the system says. */
    public enum Theme {
        /** As the system says. */
        SYSTEM,
        /** Dark words on light ground. */
        LIGHT,
        /** Light words on dark ground. */
        DARK
    }

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.SYSTEM);
    private final IntegerProperty textSize = new SimpleIntegerProperty(this, "textSize", 100);

    /** The system's theme; bound, since a binding lets go of a desk that was closed, where a listener would keep it. */
    private final ObjectProperty<@Nullable ColorScheme> systemTheme =
            new SimpleObjectProperty<>(this, "systemTheme", null);

    /** As the system says, at 100 percent. */
    public Appearance() {}

    /**
     * Reads the usual theme, which takes a while, so that it can be done while something else is waited for. To be called
     * on the JavaFX thread.
     */
    public static void prepare() {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    /** The theme. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** The size of the text, in percent from {@value #SMALLEST} to {@value #LARGEST}. */
    public IntegerProperty textSizeProperty() {
        return textSize;
    }

    /** Makes the text larger or smaller, within the limits. */
    public void changeTextSize(int percent) {
        textSize.set(Math.clamp(textSize.get() + (long) percent, SMALLEST, LARGEST));
    }

    /** Whether the theme that is shown is dark. */
    public boolean isDark() {
        return switch (theme.get()) {
            case DARK -> true;
            case LIGHT -> false;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    /** Keeps a scene in this look. */
    public void dress(Scene scene) {
        if (!systemTheme.isBound()) {
            systemTheme.bind(Platform.getPreferences().colorSchemeProperty());
        }
        scene.getStylesheets()
                .add(Objects.requireNonNull(Appearance.class.getResource("/org/noticewright/desk/desk.css"))
                        .toExternalForm());
        theme.addListener((value, before, now) -> apply(scene));
        textSize.addListener((value, before, now) -> apply(scene));
        systemTheme.addListener((value, before, now) -> apply(scene));
        apply(scene);
    }

    private void apply(Scene scene) {
        boolean dark = isDark();
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getRoot().pseudoClassStateChanged(DARK, dark);
        double pixels = PIXELS_AT_100 * textSize.get() / 100.0;
        scene.getRoot().setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", pixels));
        scene.getStylesheets().removeIf(sheet -> sheet.startsWith(SHEET));
        scene.getStylesheets().add(SHEET + icons(pixels));
    }

    /** The size of icons in pixels: one in em grows with every pass of the style sheets. */
    private static String icons(double text) {
        String sheet = String.format(
                Locale.ROOT, ".ikonli-font-icon { -fx-icon-size: %dpx; }", Math.round(text * ICON_IN_EMS));
        return Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.UTF_8));
    }
}
