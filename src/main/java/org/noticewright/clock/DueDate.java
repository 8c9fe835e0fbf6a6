package org.noticewright.clock;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The last day of a period, with its working; a value made by {@link Clock}.
 *
 * @param start the date of receipt, day 0
 * @param period how many working days were counted
 * @param day the last day by the Act, always a working day
 * @param safeDay the last day if only bank holidays of England and Wales were left out; never after {@code day}
 * @param leftOut each day after {@code start} up to {@code day} that was not counted, weekends too, in order
 * @param data the days for which all bank holidays were known
 */
public record DueDate(
        LocalDate start, WorkingDays period, LocalDate day, LocalDate safeDay, List<DayOff> leftOut, Coverage data) {

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** Keeps its own copy of the days left out. */
    public DueDate {
        leftOut = List.copyOf(leftOut);
    }

    /** {@return the weekdays that were left out: what a reader wants explained} */
    public List<DayOff> weekdaysLeftOut() {
        return leftOut.stream().filter(off -> !off.isWeekend()).toList();
    }

    /** {@return whether a day of the period lies where not all bank holidays are known, so that the date may be too early} */
    public boolean beyondData() {
        return !data.contains(start.plusDays(1)) || !data.contains(day);
    }

    /** {@return one sentence for the user where {@link #beyondData()}, else nothing} */
    public Optional<String> warning() {
        return beyondData()
                ? Optional.of(
                        "The bank holidays known here run from %s to %s; one outside those dates was not left out."
                                .formatted(PRINTED.format(data.first()), PRINTED.format(data.last())))
                : Optional.empty();
    }

    /**
     * {@return whether a reply given on that day is late}
     *
     * @param replied the date of the reply
     */
    public boolean isLate(LocalDate replied) {
        return replied.isAfter(day);
    }
}
