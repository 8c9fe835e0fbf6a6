package org.noticewright.desk.editor;

import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.noticewright.desk.editor.EditorModel.OutlineRow;
import org.noticewright.desk.kit.Access;
import org.noticewright.desk.work.Part;

/** The parts of the letter with their states; choosing one shows its form. */
final class Outline extends ListView<OutlineRow> {
    private final ObservableValue<Map<Part, String>> findings;

    /**
     * Shows the outline of a letter.
     *
     * @param findings what the checks found in each part, in words
     */
    Outline(EditorModel model, ObservableValue<Map<Part, String>> findings) {
        super(model.outline());
        this.findings = findings;
        setId("outline");
        getStyleClass().add("outline");
        Access.name(this, "Parts of the letter", "Arrow keys choose a part; its form stands beside.");
        setCellFactory(list -> new PartCell());
        getSelectionModel().selectedItemProperty().addListener((value, before, now) -> {
            if (now != null) {
                model.show(now.part());
            }
        });
        model.partProperty().addListener((value, before, now) -> select(now));
        findings.addListener((value, before, now) -> refresh());
        select(model.partProperty().get());
    }

    private void select(Part part) {
        OutlineRow chosen = getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.part().equals(part)) {
            return;
        }
        getItems().stream().filter(row -> row.part().equals(part)).findFirst().ifPresent(row -> getSelectionModel()
                .select(row));
    }

    /** A part: its ground above where it begins one, its name, its state and findings below. */
    private final class PartCell extends ListCell<OutlineRow> {
        private final Label heading = new Label();
        private final Label name = new Label();
        private final Label state = new Label();
        private final Label found = new Label();
        private final VBox content;

        PartCell() {
            heading.getStyleClass().add("outline-heading");
            heading.managedProperty().bind(heading.visibleProperty());
            name.setWrapText(true);
            state.getStyleClass().add("outline-state");
            found.getStyleClass().addAll("outline-state", "state-warning");
            HBox below = new HBox(8, state, found);
            HBox.setHgrow(found, Priority.ALWAYS);
            content = new VBox(heading, name, below);
            content.getStyleClass().add("outline-row");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(OutlineRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            heading.setText(row.heading());
            heading.setVisible(!row.heading().isEmpty());
            name.setText(row.name());
            state.setText(row.state());
            Map<Part, String> all = findings.getValue();
            String here = all == null ? "" : all.getOrDefault(row.part(), "");
            found.setText(here);
            found.setVisible(!here.isEmpty());
            setGraphic(content);
            setAccessibleText(String.join(", ", row.heading(), row.name(), row.state(), here)
                    .replaceAll("(, )+", ", ")
                    .replaceAll("^, |, $", ""));
        }
    }
}
