package org.noticewright.desk.editor;

import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import org.noticewright.desk.editor.EditorModel.OutlineRow;
import org.noticewright.desk.kit.Access;
import org.noticewright.desk.kit.WrappingBox;
import org.noticewright.desk.work.Part;

/** The parts of the letter with their states; choosing one shows its form. */
final class Outline extends ListView<OutlineRow> {
    /** What the cells and the scroll bar take away, in ems. */
    private static final double AROUND = 1.8;

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
        private final WrappingBox content;

        PartCell() {
            heading.getStyleClass().add("outline-heading");
            heading.managedProperty().bind(heading.visibleProperty());
            found.managedProperty().bind(found.visibleProperty());
            List.of(heading, name, state, found).forEach(words -> words.setWrapText(true));
            state.getStyleClass().add("outline-state");
            found.getStyleClass().addAll("outline-state", "state-warning");
            FlowPane below = new FlowPane(8, 0, state, found);
            content = new WrappingBox(Outline.this, AROUND, heading, name, below);
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
