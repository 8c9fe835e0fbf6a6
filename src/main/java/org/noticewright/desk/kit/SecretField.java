package org.noticewright.desk.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A field for a password, with its label above it and what is wrong beneath, that shows the password on request. */
public final class SecretField extends VBox {
    private final PasswordField hidden = new PasswordField();
    private final TextField shown = new TextField();
    private final ToggleButton show = new ToggleButton("Show");

    /**
     * Puts the field together.
     *
     * @param id of the hidden field; the shown one has {@code -shown} after it, the button {@code -show}
     * @param text what is typed
     * @param fault what is wrong with it, in words
     */
    public SecretField(String id, String label, StringProperty text, StringProperty fault) {
        getStyleClass().add("field");
        hidden.setId(id);
        shown.setId(id + "-shown");
        hidden.textProperty().bindBidirectional(text);
        shown.textProperty().bindBidirectional(text);
        Access.name(hidden, label, "");
        Access.name(shown, label, "The password is shown.");
        hidden.accessibleHelpProperty().bind(Bindings.createStringBinding(fault::get, fault));
        Access.button(show, id + "-show", "Show the password: " + label, "Shows what is typed, or hides it again.");
        show.setMinWidth(USE_PREF_SIZE);
        show.textProperty().bind(show.selectedProperty().map(is -> is ? "Hide" : "Show"));
        seeWhen(shown, true);
        seeWhen(hidden, false);
        Label name = new Label(label);
        name.getStyleClass().add("field-label");
        name.setWrapText(true);
        name.setLabelFor(hidden);
        Label wrong = new Label();
        wrong.getStyleClass().add("field-fault");
        wrong.setWrapText(true);
        wrong.textProperty().bind(fault);
        wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
        wrong.managedProperty().bind(wrong.visibleProperty());
        StackPane both = new StackPane(hidden, shown);
        HBox.setHgrow(both, Priority.ALWAYS);
        HBox line = new HBox(both, show);
        line.getStyleClass().add("secret-line");
        getChildren().addAll(name, line, wrong);
    }

    private void seeWhen(Node field, boolean isShown) {
        field.visibleProperty().bind(show.selectedProperty().isEqualTo(Bindings.createBooleanBinding(() -> isShown)));
        field.managedProperty().bind(field.visibleProperty());
    }

    /** The field that gets the keyboard. */
    public TextField control() {
        return show.isSelected() ? shown : hidden;
    }

    /** Runs something when Enter is pressed in the field. */
    public void onEnter(Runnable action) {
        hidden.setOnAction(pressed -> action.run());
        shown.setOnAction(pressed -> action.run());
    }
}
