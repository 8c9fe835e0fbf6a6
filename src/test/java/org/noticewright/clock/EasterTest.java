package org.noticewright.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EasterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-04-01",
                "2024-03-31",
                "2025-04-20",
                "2026-04-05",
                "2027-03-28",
                "2028-04-16",
                "1818-03-22", // the earliest there can be
                "1943-04-25", // the latest
                "2038-04-25",
                "1981-04-19", // the moon of 29 days
                "2076-04-19",
                "1954-04-18", // the moon of 28 days, late in the cycle
                "2049-04-18",
                "1967-03-26", // and early in it
                "2000-04-23",
                "2100-03-28",
                "3165-04-18", // the first year that tells the eleventh year of the cycle from the tenth
                "7515-04-25"
            })
    void easterDay_isThatOfTheTables(LocalDate easter) {
        assertThat(Easter.sunday(easter.getYear())).isEqualTo(easter);
        assertThat(Easter.goodFriday(easter.getYear())).isEqualTo(easter.minusDays(2));
    }
}
