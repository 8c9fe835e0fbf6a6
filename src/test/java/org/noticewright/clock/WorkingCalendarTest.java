package org.noticewright.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    private static final WorkingCalendar STATUTORY = WorkingCalendar.statutory(BankHolidays.standard());
    private static final WorkingCalendar SAFE = WorkingCalendar.safe(BankHolidays.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-04-03 | Good Friday",
                "2026-04-04 | Saturday",
                "2026-04-05 | Sunday",
                "2026-04-06 | Easter Monday (England and Wales; Northern Ireland)",
                "2026-03-17 | St Patrick’s Day (Northern Ireland)",
                "2026-06-15 | World Cup bank holiday (Scotland)",
                "2026-07-13 | Battle of the Boyne (Orangemen’s Day), substitute day (Northern Ireland)",
                "2026-08-03 | Summer bank holiday (Scotland)",
                "2026-08-31 | Summer bank holiday (England and Wales; Northern Ireland)",
                "2026-12-25 | Christmas Day",
                "2026-12-28 | Boxing Day, substitute day (United Kingdom)",
                "2021-12-25 | Saturday; Christmas Day",
                "2021-12-27 | Christmas Day, substitute day (United Kingdom)",
                "2023-01-02 | New Year’s Day, substitute day (United Kingdom)",
                "2050-04-08 | Good Friday", // far beyond the data
                "2050-12-25 | Sunday; Christmas Day"
            })
    void dayOff_saysWhy(LocalDate day, String words) {
        assertThat(STATUTORY.dayOff(day).map(DayOff::words)).contains(words);
        assertThat(STATUTORY.isWorking(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-02", "2026-04-07", "2026-06-16", "2026-12-24", "2026-12-29", "2026-03-27"})
    void ordinaryWeekday_isWorking(LocalDate day) {
        assertThat(STATUTORY.isWorking(day)).isTrue();
        assertThat(STATUTORY.dayOff(day)).isEmpty();
    }

    /** The safe calendar counts the holidays that England and Wales do not have, and no others. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-02, true",
        "2026-03-17, true",
        "2026-06-15, true",
        "2026-11-30, true",
        "2026-04-03, false",
        "2026-04-06, false",
        "2026-08-31, false",
        "2026-12-25, false",
        "2026-04-04, false"
    })
    void safeCalendar_knowsOnlyEnglandAndWales(LocalDate day, boolean working) {
        assertThat(SAFE.isWorking(day)).isEqualTo(working);
        assertThat(STATUTORY.dayOff(day).map(DayOff::isOnlyElsewhere)).contains(working);
    }

    @Test
    void dayOff_isAValue() {
        assertThat(STATUTORY.dayOff(LocalDate.of(2026, 4, 6)))
                .contains(new DayOff(
                        LocalDate.of(2026, 4, 6),
                        List.of(new Reason.Holiday(
                                "Easter Monday", Set.of(Nation.ENGLAND_AND_WALES, Nation.NORTHERN_IRELAND)))));
        assertThatThrownBy(() -> new DayOff(LocalDate.of(2026, 4, 7), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void between_leavesOutTheFirstDayAndKeepsTheLast() {
        LocalDate thursday = LocalDate.of(2026, 4, 2);

        assertThat(STATUTORY.between(thursday, thursday)).isZero();
        assertThat(STATUTORY.between(thursday, thursday.plusDays(5))).isEqualTo(1);
        assertThat(STATUTORY.between(thursday, thursday.minusDays(5))).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1001})
    void workingDays_refuseCountsOutsideTheirRange(int count) {
        assertThatThrownBy(() -> WorkingDays.of(count))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a period has 1 to 1000 working days, not " + count);
    }
}
