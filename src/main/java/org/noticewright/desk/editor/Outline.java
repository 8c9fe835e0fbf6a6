package org.noticewright.desk.editor;

import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
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
            heading.setWrapText(true);
            heading.managedProperty().bind(heading.visibleProperty());
            state.setWrapText(true);
            found.setWrapText(true);
            found.managedProperty().bind(found.visibleProperty());
            name.setWrapText(true);
            state.getStyleClass().add("outline-state");
            found.getStyleClass().add("outline-state");
            content = new VBox(heading, name, state, found);
            content.getStyleClass().add("outline-row");
            setPrefWidth(0);
        }

        /** As high as the words are on lines of that breadth; a cell by itself asks what they take on one line. */
        @Override
        protected double computePrefHeight(double width) {
            if (getGraphic() == null) {
                return super.computePrefHeight(width);
            }
            double breadth = width > 0 ? width : getWidth();
            return snappedTopInset() + content.prefHeight(room(breadth)) + snappedBottomInset();
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            if (getGraphic() != null) {
                double room = room(getWidth());
                content.resizeRelocate(snappedLeftInset(), snappedTopInset(), room, content.prefHeight(room));
            }
        }

        private double room(double breadth) {
            return Math.max(0, breadth - snappedLeftInset() - snappedRightInset());
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
            found.getStyleClass().removeAll("state-error", "state-warning");
            found.getStyleClass().add(here.contains("error") ? "state-error" : "state-warning");
            found.setVisible(!here.isEmpty());
            setGraphic(content);
            setAccessibleText(String.join(", ", row.heading(), row.name(), row.state(), here)
                    .replaceAll("(, )+", ", ")
                    .replaceAll("^, |, $", ""));
        }
    }
}
