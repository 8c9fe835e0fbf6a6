package org.noticewright.desk.editor;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.Feather;
import org.noticewright.desk.kit.Buttons;

/**
 * The head of the editor: what the letter is called, how saving stands, what can be done. Where these do not fit beside each
 * other, the name stands on lines of its own; a save that failed is said below, as long as it needs.
 */
final class EditorHead extends Pane {
    private static final double GAP_IN_EMS = 0.8;

    /** A name with less of the breadth than that is moved to lines of its own. */
    private static final double LEAST_SHARE = 0.4;

    private final Label title = new Label();
    private final Label failed = new Label();
    private final HBox trailing = new HBox();
    private final ReadOnlyDoubleWrapper em = new ReadOnlyDoubleWrapper(this, "em", 1);

    EditorHead(EditorModel model, List<? extends Node> actions) {
        getStyleClass().add("editor-head");
        title.setId("editor-title");
        title.getStyleClass().add("editor-title");
        title.setWrapText(true);
        title.textProperty().bind(model.titleProperty());
        Label saved = new Label();
        saved.setId("saved");
        saved.getStyleClass().add("saved");
        saved.setMinWidth(USE_PREF_SIZE);
        saved.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.failingProperty().get()
                                ? "Not saved"
                                : model.savedProperty().get(),
                        model.failingProperty(),
                        model.savedProperty()));
        failed.setId("save-failed");
        failed.getStyleClass().add("state-error");
        failed.setWrapText(true);
        failed.textProperty().bind(model.savedProperty());
        failed.visibleProperty().bind(model.failingProperty());
        failed.managedProperty().bind(failed.visibleProperty());
        failed.visibleProperty().subscribe(shown -> requestLayout());
        Button undo = Buttons.icon("undo", Feather.CORNER_UP_LEFT, "Undo", model.working()::undo);
        Button redo = Buttons.icon("redo", Feather.CORNER_UP_RIGHT, "Redo", model.working()::redo);
        name(undo, "Undo", model.working().undoNameProperty());
        name(redo, "Redo", model.working().redoNameProperty());
        trailing.getStyleClass().add("editor-actions");
        trailing.getChildren().addAll(saved, undo, redo);
        trailing.getChildren().addAll(actions);
        getChildren().addAll(title, trailing, failed);
        em.bind(saved.fontProperty().map(Font::getSize));
    }

    private static void name(Button button, String does, ObservableValue<String> what) {
        var words = Bindings.createStringBinding(() -> (does + " " + what.getValue()).strip(), what);
        button.accessibleTextProperty().bind(words);
        button.getTooltip().textProperty().bind(words);
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> what.getValue().isEmpty(), what));
    }

    /** The size of the text, in pixels. */
    ReadOnlyDoubleProperty emProperty() {
        return em.getReadOnlyProperty();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** What stands where, for a breadth. */
    private record Places(
            double titleWidth, double titleHeight, double actionsWidth, double actionsHeight, boolean isOneRow) {
        double rows(double gap) {
            return isOneRow ? Math.max(titleHeight, actionsHeight) : titleHeight + gap + actionsHeight;
        }
    }

    private double gap() {
        return GAP_IN_EMS * title.getFont().getSize();
    }

    private Places places(double room) {
        double actions = Math.min(trailing.prefWidth(-1), room);
        double beside = room - actions - gap();
        double whole = title.prefWidth(-1);
        boolean isOneRow = whole <= beside || beside >= room * LEAST_SHARE;
        double breadth = isOneRow ? beside : room;
        return new Places(breadth, title.prefHeight(breadth), actions, trailing.prefHeight(actions), isOneRow);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets around = getInsets();
        double room = (width > 0 ? width : getWidth()) - around.getLeft() - around.getRight();
        double below = failed.isVisible() ? gap() + failed.prefHeight(room) : 0;
        return around.getTop() + places(room).rows(gap()) + below + around.getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets around = getInsets();
        double room = getWidth() - around.getLeft() - around.getRight();
        Places at = places(room);
        double top = around.getTop();
        double left = around.getLeft();
        double rows = at.rows(gap());
        double right = left + room - at.actionsWidth();
        if (at.isOneRow()) {
            title.resizeRelocate(left, top + (rows - at.titleHeight()) / 2, at.titleWidth(), at.titleHeight());
            trailing.resizeRelocate(
                    right, top + (rows - at.actionsHeight()) / 2, at.actionsWidth(), at.actionsHeight());
        } else {
            title.resizeRelocate(left, top, at.titleWidth(), at.titleHeight());
            trailing.resizeRelocate(right, top + at.titleHeight() + gap(), at.actionsWidth(), at.actionsHeight());
        }
        if (failed.isVisible()) {
            failed.resizeRelocate(left, top + rows + gap(), room, failed.prefHeight(room));
        }
    }
}
