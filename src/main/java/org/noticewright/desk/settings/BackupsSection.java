package org.noticewright.desk.settings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.noticewright.desk.kit.Access;
import org.noticewright.desk.kit.Buttons;
import org.noticewright.desk.kit.SecretField;
import org.noticewright.desk.kit.WrappingBox;

/** The list of backups, one more, and the way back to one. */
final class BackupsSection {
    private BackupsSection() {}

    static Node of(BackupsModel model, boolean isReadOnly) {
        ListView<BackupRow> list = new ListView<>(model.rows());
        list.setId("backup-list");
        list.getStyleClass().add("backup-list");
        list.setPlaceholder(new Label("No backup yet. One is made each day that Noticewright is used."));
        list.setCellFactory(view -> new RowCell(list));
        Access.name(list, "Backups, newest first", "The arrow keys choose one to restore.");
        Button now = Buttons.plain(
                "backup-now", "Back up now", "Makes a backup of all letters as they are now.", model::backUpNow);
        now.disableProperty().bind(model.busyProperty());
        Button restore = Buttons.plain(
                "backup-restore",
                "Restore…",
                "Asks first, then puts the letters of the chosen backup in place of those that are there.",
                () -> {
                    BackupRow row = list.getSelectionModel().getSelectedItem();
                    if (row != null) {
                        model.askRestore(row);
                    }
                });
        restore.disableProperty()
                .bind(list.getSelectionModel()
                        .selectedItemProperty()
                        .isNull()
                        .or(model.busyProperty())
                        .or(model.askedProperty().isNotNull()));
        SecretField password = new SecretField(
                "backup-password",
                "Password of the letters, for backups",
                model.passwordProperty(),
                model.faultProperty());
        Section.showWhen(password, model.needsPasswordProperty());
        VBox section = Section.of(
                "settings-backups",
                "Backups",
                Section.words(
                        "A backup is made each day and kept for 14 days; those that you make yourself are kept until you delete them in the data folder."),
                list,
                password,
                Section.buttons(now, restore),
                question(model));
        if (isReadOnly) {
            restore.disableProperty().unbind();
            restore.setDisable(true);
        }
        return section;
    }

    private static Node question(BackupsModel model) {
        Label words = new Label();
        words.setId("backup-question");
        words.setWrapText(true);
        Button yes = Buttons.main(
                "backup-restore-yes",
                "Restore these letters",
                "Backs up what is there, then restores the chosen backup.",
                model::restore);
        yes.disableProperty().bind(model.busyProperty());
        Button no =
                Buttons.plain("backup-restore-no", "Cancel", "Leaves the letters as they are.", model::cancelRestore);
        VBox card = new VBox(words, Section.buttons(yes, no));
        card.getStyleClass().add("card");
        Section.showWhen(card, model.askedProperty().isNotNull());
        model.askedProperty().subscribe(row -> {
            words.setText(model.question());
            if (row != null) {
                javafx.application.Platform.runLater(no::requestFocus);
            }
        });
        return card;
    }

    /** One backup, in words. */
    private static final class RowCell extends ListCell<BackupRow> {
        private final Label words = new Label();
        private final WrappingBox box;

        RowCell(Region list) {
            words.setWrapText(true);
            box = new WrappingBox(list, words);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable BackupRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean isShown = !empty && row != null;
            words.setText(row == null ? "" : row.words());
            setGraphic(isShown ? box : null);
            setAccessibleText(row == null ? null : row.words());
        }
    }
}
