package org.noticewright.desk.authorities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"1", " 20 ", "999", "040"})
    void numbersInRange_areTaken(String typed) {
        assertThat(WorkingDaysText.read(typed).fault()).isEmpty();
        assertThat(WorkingDaysText.read(typed).days()).isEqualTo(Integer.parseInt(typed.strip()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "000", "-1", "1000", "2.5", "twenty", "２０"})
    void everythingElse_isAFaultInWords(String typed) {
        assertThat(WorkingDaysText.read(typed).fault()).contains("whole number");
        assertThat(WorkingDaysText.says(typed, "")).isFalse();
    }

    @Test
    void nothing_isNoNumberAndNoFault() {
        assertThat(WorkingDaysText.read(" ")).isEqualTo(new WorkingDaysText(null, ""));
        assertThat(WorkingDaysText.says("", "")).isTrue();
    }
}
