package org.noticewright.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A day that is left out when working days are counted, with all reasons.
 *
 * @param date the day
 * @param reasons why it is left out, in the order of section 10(6), at least one
 */
public record DayOff(LocalDate date, List<Reason> reasons) {

    /** Keeps its own copy of the reasons. */
    public DayOff {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a day off has a reason");
        }
    }

    /** {@return the reasons in words, such as {@code Summer bank holiday (Scotland)}} */
    public String words() {
        return reasons.stream().map(Reason::words).collect(Collectors.joining("; "));
    }

    /** {@return whether the day is a Saturday or a Sunday, which a reader knows without being told} */
    public boolean isWeekend() {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** {@return whether the day is left out only because of Scotland or Northern Ireland, so that the safe date counts it} */
    public boolean isOnlyElsewhere() {
        return reasons.stream().noneMatch(reason -> switch (reason) {
            case Reason.NamedDay named -> true;
            case Reason.Holiday holiday -> holiday.nations().contains(Nation.ENGLAND_AND_WALES);
        });
    }
}
