package org.noticewright.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.noticewright.clock.BankHolidays;
import org.noticewright.clock.Clock;
import org.noticewright.store.CaseRow;
import org.noticewright.store.Status;

/** Finds the open cases that other bank holidays give another due date. */
public final class Redating {
    private Redating() {}

    /**
     * A case with another due date under section 10(1).
     *
     * @param row the case
     * @param before the due date until now
     * @param now the due date from now on
     */
    public record Redated(CaseRow row, LocalDate before, LocalDate now) {}

    /** The cases not sent yet whose twentieth working day moves, the one due first first. */
    public static List<Redated> of(List<CaseRow> rows, BankHolidays before, BankHolidays now) {
        Clock old = Clock.of(before);
        Clock next = Clock.of(now);
        List<Redated> moved = new ArrayList<>();
        for (CaseRow row : rows) {
            LocalDate received = row.received();
            if (row.status() != Status.SENT && received != null) {
                LocalDate was = due(old, row, received);
                LocalDate is = due(next, row, received);
                if (!was.equals(is)) {
                    moved.add(new Redated(row, was, is));
                }
            }
        }
        moved.sort(Comparator.comparing(Redated::now));
        return List.copyOf(moved);
    }

    private static LocalDate due(Clock clock, CaseRow row, LocalDate received) {
        return clock.timeForCompliance(received, row.clarified()).reply().day();
    }
}
