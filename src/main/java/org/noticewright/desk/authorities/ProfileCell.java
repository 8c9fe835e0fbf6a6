package org.noticewright.desk.authorities;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.noticewright.desk.kit.WrappingBox;

/** One profile in the list: its name, and whether new letters take it. */
final class ProfileCell extends ListCell<ProfileRow> {
    private final Label name = new Label();
    private final Label note = new Label("Default for new letters");
    private final WrappingBox lines;

    ProfileCell(Region list) {
        lines = new WrappingBox(list, name, note);
        name.setWrapText(true);
        note.setWrapText(true);
        note.getStyleClass().add("authority-note");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ProfileRow row, boolean empty) {
        super.updateItem(row, empty);
        name.textProperty().unbind();
        note.visibleProperty().unbind();
        note.managedProperty().unbind();
        accessibleTextProperty().unbind();
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.textProperty().bind(row.nameProperty());
        note.visibleProperty().bind(row.isDefaultProperty());
        note.managedProperty().bind(row.isDefaultProperty());
        accessibleTextProperty().bind(row.nameProperty().map(now -> row.words()));
        setGraphic(lines);
    }
}
