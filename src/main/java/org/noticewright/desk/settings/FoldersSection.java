package org.noticewright.desk.settings;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.noticewright.desk.kit.Buttons;
import org.noticewright.desk.kit.Field;
import org.noticewright.desk.kit.FileDialogs;

/** Where the data are, and where exports go. */
final class FoldersSection {
    private FoldersSection() {}

    static Node of(FoldersModel model, FileDialogs dialogs) {
        TextField data = new TextField(model.dataFolder().toString());
        data.setEditable(false);
        Button open = Buttons.plain(
                "data-folder-open",
                "Open folder",
                "Shows the data folder in the system's own window.",
                model::openDataFolder);
        TextField exports = new TextField();
        exports.setEditable(false);
        exports.setPromptText("Where you were last");
        exports.textProperty().bind(model.exportFolderProperty());
        Field exportField = new Field(
                "export-folder", "Folder for exports", "Where a letter that you export goes at first.", exports);
        exportField.faultProperty().bind(model.exportFaultProperty());
        Button choose = Buttons.plain(
                "export-folder-choose", "Choose folder…", "Chooses where exports go at first.", () -> dialogs.folder(
                                "Choose the folder for exports")
                        .ifPresent(folder -> model.chooseExportFolder(Optional.of(folder))));
        choose.setDisable(model.isReadOnly());
        Button none = Buttons.plain(
                "export-folder-none",
                "Where I was last",
                "Has exports go where you were last.",
                () -> model.chooseExportFolder(Optional.empty()));
        none.disableProperty().bind(model.exportFolderProperty().map(folder -> folder.isEmpty() || model.isReadOnly()));
        return Section.of(
                "settings-folders",
                "Folders",
                new Field(
                        "data-folder",
                        "Data folder",
                        "Letters, authorities, settings and backups are in this folder and nowhere else.",
                        data),
                Section.buttons(open),
                exportField,
                Section.buttons(choose, none));
    }
}
