package org.noticewright.desk.settings;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.noticewright.desk.kit.Access;
import org.noticewright.desk.kit.FileDialogs;
import org.noticewright.desk.shell.Appearance;
import org.noticewright.desk.shell.Screen;

/** How the desk looks, where its data are, backups, the password, bank holidays. */
public final class SettingsScreen implements Screen {
    private final ScrollPane content = new ScrollPane();

    /** Shows all settings, one section below the other. */
    public SettingsScreen(
            Appearance appearance,
            FoldersModel folders,
            BackupsModel backups,
            PasswordModel password,
            HolidaysModel holidays,
            FileDialogs dialogs) {
        Label title = new Label("Settings");
        title.getStyleClass().add("screen-title");
        VBox page = new VBox(
                title,
                LookSection.of(appearance),
                FoldersSection.of(folders, dialogs),
                BackupsSection.of(backups, folders.isReadOnly()),
                HolidaysSection.of(holidays, dialogs),
                PasswordSection.of(password, folders.isReadOnly()));
        page.getStyleClass().addAll("screen", "settings-page");
        content.setId("settings-screen");
        content.getStyleClass().add("settings-screen");
        content.getStylesheets()
                .add(Objects.requireNonNull(SettingsScreen.class.getResource("/org/noticewright/desk/settings.css"))
                        .toExternalForm());
        content.setFitToWidth(true);
        StackPane left = new StackPane(page);
        left.setAlignment(Pos.TOP_LEFT);
        content.setContent(left);
        Access.name(content, "Settings", "");
    }

    @Override
    public String title() {
        return "Settings";
    }

    @Override
    public Parent content() {
        return content;
    }

    @Override
    public Node firstFocus() {
        return Objects.requireNonNullElse(content.getContent().lookup("#theme-system"), content);
    }
}
