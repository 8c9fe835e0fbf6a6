package org.noticewright.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

/** What holds for every date of receipt. */
class ClockLawTest {

    private static final Clock CLOCK = Clock.standard();

    @Property
    void dueDay_isAWorkingDayAfterReceipt(
            @ForAll @DateRange(min = "2005-01-01", max = "2040-12-31") LocalDate received) {
        DueDate due = CLOCK.dueDate(received, WorkingDays.TO_REPLY);

        assertThat(CLOCK.calendar().isWorking(due.day())).isTrue();
        assertThat(due.day()).isAfter(received);
    }

    @Property
    void workingDaysAndDaysLeftOut_makeUpTheWholePeriod(
            @ForAll @DateRange(min = "2005-01-01", max = "2040-12-31") LocalDate received,
            @ForAll @IntRange(min = 1, max = 60) int count) {
        DueDate due = CLOCK.dueDate(received, WorkingDays.of(count));

        assertThat(due.leftOut()).allSatisfy(off -> assertThat(CLOCK.calendar().isWorking(off.date()))
                .isFalse());
        assertThat(due.leftOut())
                .extracting(DayOff::date)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(ChronoUnit.DAYS.between(received, due.day()))
                .isEqualTo(count + due.leftOut().size());
    }

    @Property
    void laterReceipt_neverGivesAnEarlierDueDay(
            @ForAll @DateRange(min = "2012-01-01", max = "2028-10-31") LocalDate received,
            @ForAll @IntRange(min = 1, max = 40) int later) {
        DueDate due = CLOCK.dueDate(received, WorkingDays.TO_REPLY);
        DueDate laterDue = CLOCK.dueDate(received.plusDays(later), WorkingDays.TO_REPLY);

        assertThat(laterDue.day()).isAfterOrEqualTo(due.day());
        assertThat(laterDue.safeDay()).isAfterOrEqualTo(due.safeDay());
    }

    /** The two dates differ by exactly the days that are left out for Scotland or Northern Ireland alone. */
    @Property
    void safeDay_isEarlierByTheDaysOffElsewhere(
            @ForAll @DateRange(min = "2012-01-01", max = "2028-10-31") LocalDate received) {
        DueDate due = CLOCK.dueDate(received, WorkingDays.TO_REPLY);
        WorkingCalendar safe = WorkingCalendar.safe(BankHolidays.standard());

        assertThat(due.safeDay()).isBeforeOrEqualTo(due.day());
        assertThat(safe.isWorking(due.safeDay())).isTrue();
        assertThat((long) safe.between(due.safeDay(), due.day()))
                .isEqualTo(
                        due.leftOut().stream().filter(DayOff::isOnlyElsewhere).count());
    }

    /** Four weeks less a weekend at the least; the longest run of holidays, at Christmas, adds under two weeks. */
    @Property
    void dueDay_liesWithinSaneBounds(@ForAll @DateRange(min = "2005-01-01", max = "2040-12-31") LocalDate received) {
        LocalDate day = CLOCK.dueDate(received, WorkingDays.TO_REPLY).day();

        assertThat(ChronoUnit.DAYS.between(received, day)).isBetween(26L, 40L);
    }

    @Property
    void twentyAndTwentyMore_areForty(@ForAll @DateRange(min = "2012-01-01", max = "2028-09-30") LocalDate received) {
        TimeForCompliance time = CLOCK.timeForCompliance(received, null);

        assertThat(CLOCK.dueDate(time.reply().day(), WorkingDays.TO_REPLY).day())
                .isEqualTo(time.extended().day());
    }

    @Property
    void daysLeft_runDownFromThePeriodAndTellLateness(
            @ForAll @DateRange(min = "2012-01-01", max = "2028-10-31") LocalDate received,
            @ForAll @IntRange(min = 0, max = 60) int after) {
        DueDate due = CLOCK.dueDate(received, WorkingDays.TO_REPLY);
        LocalDate today = received.plusDays(after);
        int left = CLOCK.daysLeft(due, today);

        assertThat(CLOCK.daysLeft(due, received)).isEqualTo(20);
        assertThat(left < 0).isEqualTo(due.isLate(today));
        assertThat(left - CLOCK.daysLeft(due, today.plusDays(1))).isBetween(0, 1);
    }
}
