package org.noticewright.desk.settings;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Builds what the sections of the settings have in common. */
final class Section {
    private Section() {}

    static VBox of(String id, String title, Node... content) {
        Label head = new Label(title);
        head.getStyleClass().add("section-title");
        head.setWrapText(true);
        VBox section = new VBox(head);
        section.setId(id);
        section.getChildren().addAll(content);
        section.getStyleClass().add("settings-section");
        return section;
    }

    static FlowPane buttons(Node... buttons) {
        FlowPane row = new FlowPane(buttons);
        row.getStyleClass().add("settings-buttons");
        return row;
    }

    static Label words(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("lead");
        return label;
    }

    /** Words that are there only while they say something. */
    static Label words(ObservableValue<String> words, String style) {
        Label label = new Label();
        label.setWrapText(true);
        label.getStyleClass().add(style);
        label.textProperty().bind(words);
        showWhen(label, label.textProperty().isNotEmpty());
        return label;
    }

    static void showWhen(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(node.visibleProperty());
    }
}
