package org.noticewright.desk.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * A control with its label above it, its help below that, and what is wrong with it, in words, beneath. The label, the
 * help and the fault are told to screen readers as well.
 */
public final class Field extends VBox {
    private final StringProperty fault = new SimpleStringProperty(this, "fault", "");
    private final Control control;

    /**
     * Puts a field together.
     *
     * @param id of the control, by its intent, such as {@code case-subject}
     * @param label what the field is called
     * @param help one sentence that says what to write and why; empty for none
     * @param control has no id of its own
     */
    public Field(String id, String label, String help, Control control) {
        this.control = control;
        getStyleClass().add("field");
        control.setId(id);
        control.setMaxWidth(Double.MAX_VALUE);
        Label name = new Label(label);
        name.getStyleClass().add("field-label");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        name.setLabelFor(control);
        getChildren().add(name);
        Access.name(control, label, help);
        if (!help.isEmpty()) {
            getChildren().add(note(help, "field-help"));
        }
        Label wrong = note("", "field-fault");
        wrong.textProperty().bind(fault);
        wrong.visibleProperty().bind(fault.isNotEmpty());
        wrong.managedProperty().bind(wrong.visibleProperty());
        control.accessibleHelpProperty()
                .bind(Bindings.createStringBinding(() -> (help + " " + fault.get()).strip(), fault));
        getChildren().addAll(control, wrong);
    }

    private static Label note(String words, String style) {
        Label note = new Label(words);
        note.getStyleClass().add(style);
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        return note;
    }

    /** The control. */
    public Control control() {
        return control;
    }

    /** What is wrong with the value, with what to do; empty for nothing. */
    public StringProperty faultProperty() {
        return fault;
    }
}
