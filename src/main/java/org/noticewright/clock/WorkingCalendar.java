package org.noticewright.clock;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says which days are working days; immutable.
 *
 * <p>Section 10(6) of the Freedom of Information Act 2000 (https://www.legislation.gov.uk/ukpga/2000/36/section/10):
 * "any day other than a Saturday, a Sunday, Christmas Day, Good Friday or a day which is a bank holiday under the
 * Banking and Financial Dealings Act 1971 in any part of the United Kingdom". Local privilege days and the closing
 * days of an office are working days.
 */
public final class WorkingCalendar {

    private static final MonthDay CHRISTMAS_DAY = MonthDay.of(12, 25);

    private final BankHolidays holidays;
    private final Set<Nation> nations;

    private WorkingCalendar(BankHolidays holidays, Set<Nation> nations) {
        this.holidays = holidays;
        this.nations = nations;
    }

    /**
     * The calendar of the Act: a bank holiday in any part of the United Kingdom is left out.
     *
     * @param holidays the bank holidays to go by
     * @return the calendar that decides whether a reply is late
     */
    public static WorkingCalendar statutory(BankHolidays holidays) {
        return new WorkingCalendar(holidays, EnumSet.allOf(Nation.class));
    }

    /**
     * The cautious calendar: only the bank holidays of England and Wales are left out, so that no date is ever later
     * than by {@link #statutory}. Whoever keeps to it need not argue about the others.
     *
     * @param holidays the bank holidays to go by
     * @return the calendar for a target
     */
    public static WorkingCalendar safe(BankHolidays holidays) {
        return new WorkingCalendar(holidays, EnumSet.of(Nation.ENGLAND_AND_WALES));
    }

    /**
     * {@return whether the day is a working day}
     *
     * @param day any day
     */
    public boolean isWorking(LocalDate day) {
        return named(day).isEmpty() && bankHolidays(day).isEmpty();
    }

    /**
     * Says why a day is no working day.
     *
     * @param day any day
     * @return the day with its reasons, or nothing for a working day
     */
    public Optional<DayOff> dayOff(LocalDate day) {
        List<Reason> reasons = new ArrayList<>(named(day));
        if (!reasons.contains(Reason.NamedDay.CHRISTMAS_DAY) && !reasons.contains(Reason.NamedDay.GOOD_FRIDAY)) {
            // the data list those two as well: they would be said twice
            reasons.addAll(bankHolidays(day));
        }
        return reasons.isEmpty() ? Optional.empty() : Optional.of(new DayOff(day, reasons));
    }

    /**
     * The nth working day following a day, which itself is never counted.
     *
     * @param day the day to count from, working or not
     * @param period how many working days
     * @return a working day
     * @throws java.time.DateTimeException if that is beyond the dates that Java knows
     */
    public LocalDate following(LocalDate day, WorkingDays period) {
        LocalDate reached = day;
        for (int left = period.count(); left > 0; left--) {
            reached = onOrAfter(reached.plusDays(1));
        }
        return reached;
    }

    /**
     * {@return the first working day that is not before the given one}
     *
     * @param day any day
     */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate reached = day;
        while (!isWorking(reached)) {
            reached = reached.plusDays(1);
        }
        return reached;
    }

    /**
     * Counts the working days after one day, up to and including another; the time grows with their distance.
     *
     * @param after the day before the first that may count
     * @param upTo the last day that may count
     * @return how many, 0 if {@code upTo} is not after {@code after}
     */
    public int between(LocalDate after, LocalDate upTo) {
        int count = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(upTo); day = day.plusDays(1)) {
            if (isWorking(day)) {
                count++;
            }
        }
        return count;
    }

    /**
     * Lists the days that are no working days after one day, up to and including another.
     *
     * @param after the day before the first that may be listed
     * @param upTo the last day that may be listed
     * @return the days off in order, with their reasons
     */
    public List<DayOff> daysOff(LocalDate after, LocalDate upTo) {
        return after.plusDays(1)
                .datesUntil(upTo.plusDays(1))
                .flatMap(day -> dayOff(day).stream())
                .toList();
    }

    private static List<Reason> named(LocalDate day) {
        List<Reason> reasons = new ArrayList<>(2);
        switch (day.getDayOfWeek()) {
            case SATURDAY -> reasons.add(Reason.NamedDay.SATURDAY);
            case SUNDAY -> reasons.add(Reason.NamedDay.SUNDAY);
            case FRIDAY -> {
                if (day.equals(Easter.goodFriday(day.getYear()))) {
                    reasons.add(Reason.NamedDay.GOOD_FRIDAY);
                }
            }
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY -> {
                // no day of the week is named
            }
        }
        if (MonthDay.from(day).equals(CHRISTMAS_DAY)) {
            reasons.add(Reason.NamedDay.CHRISTMAS_DAY);
        }
        return reasons;
    }

    private List<Reason> bankHolidays(LocalDate day) {
        Map<String, Set<Nation>> where = new LinkedHashMap<>();
        for (BankHoliday holiday : holidays.on(day)) {
            if (nations.contains(holiday.nation())) {
                where.computeIfAbsent(holiday.words(), words -> EnumSet.noneOf(Nation.class))
                        .add(holiday.nation());
            }
        }
        List<Reason> reasons = new ArrayList<>(where.size());
        where.forEach((name, nation) -> reasons.add(new Reason.Holiday(name, nation)));
        return reasons;
    }
}
