package org.noticewright.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells which due dates of open cases change when the bank holidays do, such as after a proclamation. Values only:
 * nothing is stored and nobody is told. Stateless and thread-safe.
 */
public final class Redating {
    private Redating() {}

    /**
     * A case that is not closed.
     *
     * @param name by which the caller knows it, such as its reference
     * @param received when the request came
     * @param clarified when a needed clarification came; null if none was needed
     * @param extended whether the time is extended for the public interest, so that day 40 counts too
     */
    public record OpenCase(
            String name, LocalDate received, @Nullable LocalDate clarified, boolean extended) {}

    /**
     * A due date that has moved.
     *
     * @param open the case
     * @param before the due date by the former bank holidays
     * @param after the due date by the present ones, of the same period
     */
    public record Redated(OpenCase open, DueDate before, DueDate after) {

        /** The weekdays that are left out now and were counted before, with the reason of each. */
        public List<DayOff> newlyLeftOut() {
            return missing(after.weekdaysLeftOut(), before.weekdaysLeftOut());
        }

        /** The weekdays that were left out before and are counted now. */
        public List<DayOff> countedAgain() {
            return missing(before.weekdaysLeftOut(), after.weekdaysLeftOut()).stream()
                    .filter(off -> !off.date().isAfter(after.day()))
                    .toList();
        }

        private static List<DayOff> missing(List<DayOff> these, List<DayOff> those) {
            return these.stream()
                    .filter(off ->
                            those.stream().noneMatch(other -> other.date().equals(off.date())))
                    .toList();
        }
    }

    /**
     * The due dates that move, in the order of the cases, day 20 before day 40.
     *
     * @param before the former bank holidays
     * @param after the present ones
     */
    public static List<Redated> of(List<OpenCase> cases, BankHolidays before, BankHolidays after) {
        Clock former = Clock.of(before);
        Clock present = Clock.of(after);
        List<Redated> moved = new ArrayList<>();
        for (OpenCase open : cases) {
            TimeForCompliance was = former.timeForCompliance(open.received(), open.clarified());
            TimeForCompliance is = present.timeForCompliance(open.received(), open.clarified());
            add(new Redated(open, was.reply(), is.reply()), moved);
            if (open.extended()) {
                add(new Redated(open, was.extended(), is.extended()), moved);
            }
        }
        return List.copyOf(moved);
    }

    private static void add(Redated one, List<Redated> moved) {
        if (!one.before().day().equals(one.after().day())) {
            moved.add(one);
        }
    }
}
