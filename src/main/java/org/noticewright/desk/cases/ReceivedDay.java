package org.noticewright.desk.cases;

import java.time.LocalDate;
import javafx.beans.property.StringProperty;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A day that is typed or picked from a calendar. What is typed and is no day stays as it was typed. */
final class ReceivedDay {
    private ReceivedDay() {}

    /**
     * Makes the control.
     *
     * @param typed follows what is typed, day or not
     */
    static DatePicker of(StringProperty typed) {
        DatePicker picker = new DatePicker();
        picker.setPromptText("dd/mm/yyyy");
        picker.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate day) {
                return day == null ? typed.get() : Days.words(day);
            }

            @Override
            public @Nullable LocalDate fromString(@Nullable String text) {
                return text == null ? null : Days.read(text).orElse(null);
            }
        });
        picker.getEditor().textProperty().bindBidirectional(typed);
        return picker;
    }
}
