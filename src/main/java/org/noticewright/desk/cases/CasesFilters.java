package org.noticewright.desk.cases;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.noticewright.desk.kit.Buttons;
import org.noticewright.desk.kit.Field;
import org.noticewright.law.Exemption;
import org.noticewright.law.Exemptions;
import org.noticewright.store.Status;

/** Narrows the list: by words, by exemption, by status. */
final class CasesFilters extends GridPane {
    private final TextField words = new TextField();

    CasesFilters(CasesModel cases, Exemptions exemptions, ObservableBooleanValue broad) {
        getStyleClass().add("case-filters");
        words.setPromptText("Words of a letter");
        words.textProperty().bindBidirectional(cases.typedProperty());
        Field search = new Field("case-search", "Find in all letters", "", words);
        List<String> ids = exemptions.all().stream().map(Exemption::id).toList();
        Field exemption = new Field(
                "case-exemption",
                "Exemption",
                "",
                choice(
                        ids,
                        "All",
                        id -> exemptions.exemption(id).map(CaseWords::exemption).orElse(id),
                        cases.exemptionProperty()));
        Field status = new Field(
                "case-status-filter",
                "Status",
                "",
                choice(List.of(Status.values()), "All", CaseWords::status, cases.statusProperty()));
        Button clear = Buttons.withIcon(
                "case-clear", Feather.X, "Clear", "Shows every case again. Escape does the same.", cases::clear);
        clear.disableProperty()
                .bind(cases.typedProperty()
                        .isEmpty()
                        .and(Bindings.isNull(cases.exemptionProperty()))
                        .and(Bindings.isNull(cases.statusProperty())));
        GridPane.setValignment(clear, VPos.BOTTOM);
        addRow(0, search, exemption, status, clear);
        GridPane.setHgrow(search, Priority.ALWAYS);
        broad.subscribe(
                isBroad -> clear.setContentDisplay(isBroad ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY));
    }

    private static <T> ComboBox<@Nullable T> choice(
            List<T> values, String none, Function<T, String> naming, ObjectProperty<@Nullable T> chosen) {
        ComboBox<@Nullable T> box = new ComboBox<>();
        box.getStyleClass().add("case-choice");
        box.getItems().add(null);
        box.getItems().addAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? none : naming.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                throw new UnsupportedOperationException("choices are not typed");
            }
        });
        box.setButtonCell(new Named<>(box));
        box.setCellFactory(list -> new Named<>(box));
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    /** Where words are typed. */
    TextField words() {
        return words;
    }

    /** Shows a choice by its name, "all" too, which is no value. */
    private static final class Named<T> extends javafx.scene.control.ListCell<T> {
        private final ComboBox<T> box;

        Named(ComboBox<T> box) {
            this.box = box;
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(box.getConverter().toString(item));
        }
    }
}
