package org.noticewright.desk.authorities;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.noticewright.desk.kit.Buttons;
import org.noticewright.desk.kit.Field;
import org.noticewright.desk.kit.FileDialogs;

/** Shows the folder of house templates, with what is wrong in it, and chooses another one. */
final class TemplatesField {
    private TemplatesField() {}

    static Node of(AuthoritiesModel model, WorkingProfile profile, ProfileFields fields, FileDialogs dialogs) {
        TextField folder = new TextField();
        folder.setEditable(false);
        folder.setPromptText("The standard wording only");
        Field field = new Field(
                "authority-templates",
                "Folder of house templates",
                "A file in it stands in the place of the standard one of the same name; all others stay.",
                folder);
        field.faultProperty().bind(model.templatesFaultProperty());
        Button choose = Buttons.plain(
                "authority-templates-choose", "Choose folder…", "Takes the wording of a folder.", () -> dialogs.folder(
                                "Choose the folder of house templates")
                        .map(Path::toString)
                        .ifPresent(profile::chooseTemplates));
        Button again = Buttons.plain(
                "authority-templates-check",
                "Check again",
                "Reads the folder again, after a file in it was changed.",
                model::checkTemplatesAgain);
        Button none = Buttons.plain(
                "authority-templates-none",
                "Use the standard wording",
                "Takes the folder away; nothing in it is deleted.",
                () -> profile.chooseTemplates(null));
        fields.follow(() -> {
            Optional<String> now = Optional.ofNullable(profile.authority().templates());
            folder.setText(now.orElse(""));
            again.setDisable(now.isEmpty());
            none.setDisable(now.isEmpty());
        });
        FlowPane buttons = new FlowPane(choose, again, none);
        buttons.getStyleClass().add("authority-buttons");
        VBox all = new VBox(field, buttons);
        all.getStyleClass().add("authority-logo");
        return all;
    }
}
