package org.noticewright.desk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    @ParameterizedTest
    @ValueSource(strings = {"14/05/2026", "14/5/26", " 14.5.2026 ", "14-05-2026", "14 5 2026", "2026-05-14"})
    void day_isReadAsPeopleTypeIt(String typed) {
        assertThat(Days.read(typed)).contains(LocalDate.of(2026, 5, 14));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/2/2026", "5/14/2026", "14/05", "soon", "", "14/05/202", "14//2026"})
    void otherText_isNoDay(String typed) {
        assertThat(Days.read(typed)).isEmpty();
    }

    @Test
    void shown_isReadBack() {
        LocalDate day = LocalDate.of(2027, 1, 2);
        assertThat(Days.shown(day)).isEqualTo("02/01/2027");
        assertThat(Days.read(Days.shown(day))).contains(day);
        assertThat(Days.shown(null)).isEmpty();
    }
}
