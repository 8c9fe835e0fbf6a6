package org.noticewright.clock;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Computes due dates under section 10 of the Freedom of Information Act 2000; immutable.
 *
 * <p>Section 10(1): a request is answered "promptly and in any event not later than the twentieth working day
 * following the date of receipt". The date of receipt is day 0 and may be a weekend or a holiday; day 1 is the next
 * working day. Source: https://www.legislation.gov.uk/ukpga/2000/36/section/10.
 */
public final class Clock {

    private final BankHolidays holidays;
    private final WorkingCalendar statutory;
    private final WorkingCalendar safe;

    private Clock(BankHolidays holidays) {
        this.holidays = holidays;
        statutory = WorkingCalendar.statutory(holidays);
        safe = WorkingCalendar.safe(holidays);
    }

    /**
     * {@return a clock that goes by the given bank holidays}
     *
     * @param holidays such as those of a user's file
     */
    public static Clock of(BankHolidays holidays) {
        return new Clock(Objects.requireNonNull(holidays));
    }

    /** {@return a clock that goes by the shipped bank holidays} */
    public static Clock standard() {
        return of(BankHolidays.standard());
    }

    /** {@return the calendar of the Act, by which this clock counts} */
    public WorkingCalendar calendar() {
        return statutory;
    }

    /**
     * The last day of a period, with its working.
     *
     * @param start the date of receipt
     * @param period how many working days
     * @return the due date
     * @throws java.time.DateTimeException if that is beyond the dates that Java knows
     */
    public DueDate dueDate(LocalDate start, WorkingDays period) {
        LocalDate day = statutory.following(start, period);
        return new DueDate(
                start, period, day, safe.following(start, period), statutory.daysOff(start, day), holidays.coverage());
    }

    /**
     * Both due dates of a request.
     *
     * @param received when the request came
     * @param clarified when the information came that the authority needed to find what is asked for (section 1(3)),
     *     or null. By section 10(6) the date of receipt is this day "if later"
     * @return day 20 and day 40
     */
    public TimeForCompliance timeForCompliance(LocalDate received, @Nullable LocalDate clarified) {
        LocalDate start = clarified != null && clarified.isAfter(received) ? clarified : received;
        return new TimeForCompliance(
                dueDate(start, WorkingDays.TO_REPLY), dueDate(start, WorkingDays.TO_REPLY_EXTENDED));
    }

    /**
     * How many working days are left, not counting today.
     *
     * @param due a due date
     * @param today the day to look from; the time this takes grows with its distance
     * @return 0 on the due day itself; negative when it has passed, also on the weekend after it, where it already is
     *     as late as on the next working day
     */
    public int daysLeft(DueDate due, LocalDate today) {
        return due.isLate(today)
                ? -statutory.between(due.day(), statutory.onOrAfter(today))
                : statutory.between(today, due.day());
    }
}
