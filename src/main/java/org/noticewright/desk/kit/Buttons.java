package org.noticewright.desk.kit;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes buttons that look and speak alike. */
public final class Buttons {
    private Buttons() {}

    /** A button with words. */
    public static Button plain(String id, String words, String help, Runnable action) {
        Button button = new Button(words);
        button.setOnAction(pressed -> action.run());
        button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        return Access.button(button, id, words, help);
    }

    /** The one button of a screen that most people will press next. */
    public static Button main(String id, String words, String help, Runnable action) {
        Button button = plain(id, words, help, action);
        button.getStyleClass().add(atlantafx.base.theme.Styles.ACCENT);
        return button;
    }

    /** A button with words and a picture. */
    public static Button withIcon(String id, Feather icon, String words, String help, Runnable action) {
        Button button = plain(id, words, help, action);
        button.setGraphic(new FontIcon(icon));
        return button;
    }

    /** A button with a picture only; its name is spoken and shown when the mouse rests on it. */
    public static Button icon(String id, Feather icon, String name, Runnable action) {
        Button button = new Button();
        button.setGraphic(new FontIcon(icon));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll(atlantafx.base.theme.Styles.BUTTON_ICON, atlantafx.base.theme.Styles.FLAT);
        button.setOnAction(pressed -> action.run());
        return Access.button(button, id, name, "");
    }
}
