package org.noticewright.desk.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Days in the editor of a date field. A text that is no day is refused, so that the field keeps the day that it had. */
final class DayText extends StringConverter<@Nullable LocalDate> {
    private final Consumer<String> wrong;

    /**
     * For one field.
     *
     * @param wrong is told a text that is no day
     */
    DayText(Consumer<String> wrong) {
        this.wrong = wrong;
    }

    @Override
    public String toString(@Nullable LocalDate day) {
        return Days.shown(day);
    }

    @Override
    public @Nullable LocalDate fromString(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Days.read(text).orElseThrow(() -> {
            wrong.accept(text);
            return new DateTimeException("no date");
        });
    }
}
