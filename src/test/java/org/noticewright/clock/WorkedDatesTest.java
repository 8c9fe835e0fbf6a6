package org.noticewright.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates worked by hand from section 10. */
class WorkedDatesTest {

    private static final Clock CLOCK = Clock.standard();

    /** The project's worked table, made before Scotland's holiday of 15 June 2026: no period in it holds that day. */
    @ParameterizedTest
    @CsvSource({
        "2025-12-12, 2026-01-15, 2026-01-14, 2026-02-12",
        "2025-12-13, 2026-01-15, 2026-01-14, 2026-02-12",
        "2026-03-10, 2026-04-10, 2026-04-09, 2026-05-11",
        "2026-07-01, 2026-07-30, 2026-07-29, 2026-08-28",
        "2026-07-20, 2026-08-18, 2026-08-17, 2026-09-16",
        "2026-11-09, 2026-12-08, 2026-12-07, 2027-01-11",
        "2026-12-14, 2027-01-15, 2027-01-14, 2027-02-12"
    })
    void timeForCompliance_ofTheWorkedTable(LocalDate received, LocalDate day20, LocalDate safe, LocalDate day40) {
        TimeForCompliance time = CLOCK.timeForCompliance(received, null);

        assertThat(time.reply().day()).isEqualTo(day20);
        assertThat(time.reply().safeDay()).isEqualTo(safe);
        assertThat(time.extended().day()).isEqualTo(day40);
    }

    /** One-off holidays by proclamation; each row fails if its holiday is lost from the data. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-01, 2026-06-30, 2026-06-29", // World Cup, 15 June, Scotland only
        "2023-04-17, 2023-05-17, 2023-05-17", // early May and the coronation
        "2022-09-05, 2022-10-04, 2022-10-04", // state funeral, 19 September
        "2022-05-16, 2022-06-15, 2022-06-15", // spring holiday moved to 2 June, jubilee on 3 June
        "2020-04-20, 2020-05-19, 2020-05-19" // early May holiday moved to Friday 8 May
    })
    void dueDate_leavesOutProclaimedHolidays(LocalDate received, LocalDate day20, LocalDate safe) {
        DueDate due = CLOCK.dueDate(received, WorkingDays.TO_REPLY);

        assertThat(due.day()).isEqualTo(day20);
        assertThat(due.safeDay()).isEqualTo(safe);
    }

    @Test
    void dueDate_showsItsWorking() {
        DueDate due = CLOCK.dueDate(LocalDate.of(2025, 12, 12), WorkingDays.of(20));

        assertThat(due.weekdaysLeftOut())
                .extracting(off -> off.date() + " " + off.words())
                .containsExactly(
                        "2025-12-25 Christmas Day",
                        "2025-12-26 Boxing Day (United Kingdom)",
                        "2026-01-01 New Year’s Day (United Kingdom)",
                        "2026-01-02 2nd January (Scotland)");
        assertThat(due.weekdaysLeftOut())
                .filteredOn(DayOff::isOnlyElsewhere)
                .extracting(DayOff::date)
                .containsExactly(LocalDate.of(2026, 1, 2));
        assertThat(due.leftOut()).hasSize(14); // five weekends and those four
        assertThat(due.leftOut().getFirst().words()).isEqualTo("Saturday");
        assertThat(due.leftOut().getLast().words()).isEqualTo("Sunday");
        assertThat(due.warning()).isEmpty();
    }

    @Test
    void clock_runsFromTheClarificationIfLater() {
        LocalDate received = LocalDate.of(2026, 7, 1);
        LocalDate clarified = LocalDate.of(2026, 7, 20);

        assertThat(CLOCK.timeForCompliance(received, clarified)).isEqualTo(CLOCK.timeForCompliance(clarified, null));
        assertThat(CLOCK.timeForCompliance(clarified, received)).isEqualTo(CLOCK.timeForCompliance(clarified, null));
    }

    @Test
    void reply_isLateFromTheDayAfterDay20() {
        DueDate due = CLOCK.dueDate(LocalDate.of(2026, 7, 1), WorkingDays.TO_REPLY);

        assertThat(due.isLate(LocalDate.of(2026, 7, 30))).isFalse();
        assertThat(due.isLate(LocalDate.of(2026, 7, 31))).isTrue();
    }

    /** The reply is due on Friday 10 April 2026, after the Easter of 3 to 6 April. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-10, 20",
        "2026-03-11, 19",
        "2026-04-02, 4", // before Good Friday
        "2026-04-05, 4", // Easter Day
        "2026-04-09, 1",
        "2026-04-10, 0",
        "2026-04-11, -1", // Saturday
        "2026-04-12, -1",
        "2026-04-13, -1",
        "2026-04-14, -2"
    })
    void daysLeft_countWorkingDaysAndGoBelowZero(LocalDate today, int left) {
        DueDate due = CLOCK.dueDate(LocalDate.of(2026, 3, 10), WorkingDays.TO_REPLY);

        assertThat(CLOCK.daysLeft(due, today)).isEqualTo(left);
    }

    /** The shipped data cover 2012 to 2028. Only the days that are counted must be covered, not the day of receipt. */
    @ParameterizedTest
    @CsvSource({
        "2011-12-30, 2012-01-31, true",
        "2011-12-31, 2012-01-31, false",
        "2028-11-28, 2028-12-29, false",
        "2028-11-29, 2029-01-01, true" // New Year's Day, which these data do not know yet
    })
    void dueDate_warnsBeyondTheData(LocalDate received, LocalDate day20, boolean beyond) {
        DueDate due = CLOCK.dueDate(received, WorkingDays.TO_REPLY);

        assertThat(due.day()).isEqualTo(day20);
        assertThat(due.beyondData()).isEqualTo(beyond);
        assertThat(due.warning().orElse(""))
                .isEqualTo(
                        beyond
                                ? "The bank holidays known here run from 1 January 2012 to 31 December 2028;"
                                        + " one outside those dates was not left out."
                                : "");
    }
}
