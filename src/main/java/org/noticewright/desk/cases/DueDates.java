package org.noticewright.desk.cases;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.noticewright.clock.Clock;
import org.noticewright.clock.DueDate;
import org.noticewright.clock.WorkingDays;
import org.noticewright.desk.cases.Due.Urgency;
import org.noticewright.store.CaseRow;
import org.noticewright.store.Status;

/**
 * Says of cases when they are due, as of one day. Remembers what it has reckoned, since many cases of a long list come
 * on the same days. Not thread-safe.
 *
 * <p>What is due on day 20 is a reply or, where more time is needed for the public interest, the notice that says so
 * (sections 10(1) and 17(2) of the Freedom of Information Act 2000); once that notice is sent, the decision is due on
 * the day that it gives.
 */
final class DueDates {
    /** From here on a case is shown as pressing, in working days left. */
    static final int SOON = 5;

    /** No further are working days counted, in days. */
    private static final long FAR = 1_000;

    private final Clock clock;
    private final LocalDate today;
    private final Map<LocalDate, DueDate> replies = new HashMap<>();
    private final Map<LocalDate, Integer> left = new HashMap<>();

    DueDates(Clock clock, LocalDate today) {
        this.clock = clock;
        this.today = today;
    }

    Due of(CaseRow row) {
        if (row.received() == null) {
            return new Due(null, "Received date missing", Urgency.NONE);
        }
        DueDate reply = reply(row.received(), row.clarified());
        LocalDate decision = row.extendedUntil();
        if (row.status() == Status.SENT) {
            return decision == null ? new Due(reply.day(), day(reply), Urgency.NONE) : decision(decision);
        }
        Urgency urgency = urgency(reply.day());
        String words = day(reply) + ", " + distance(reply.day());
        return new Due(
                reply.day(), decision == null ? words : words + "; decision by " + Days.words(decision), urgency);
    }

    /** The day by which a request is to be answered. */
    DueDate reply(LocalDate received, @Nullable LocalDate clarified) {
        // section 10(6): the day of the clarification "if later"
        LocalDate start = clarified != null && clarified.isAfter(received) ? clarified : received;
        return replies.computeIfAbsent(start, day -> clock.dueDate(day, WorkingDays.TO_REPLY));
    }

    /** What is known of it: where not all bank holidays are, the day may come later. */
    static String day(DueDate due) {
        return (due.beyondData() ? "about " : "") + Days.words(due.day());
    }

    private Due decision(LocalDate day) {
        if (day.isBefore(today)) {
            // perhaps it was given in another letter: this case cannot know
            return new Due(day, "Decision was due " + Days.words(day), Urgency.SOON);
        }
        return new Due(day, "Decision by " + Days.words(day) + ", " + distance(day), urgency(day));
    }

    private Urgency urgency(LocalDate day) {
        if (day.isBefore(today)) {
            return Urgency.LATE;
        }
        return isFar(day) || left(day) > SOON ? Urgency.TIME : Urgency.SOON;
    }

    private String distance(LocalDate day) {
        if (day.equals(today)) {
            return "due today";
        }
        boolean late = day.isBefore(today);
        if (isFar(day)) {
            return late ? "years late" : "years left";
        }
        int count = left(day);
        return count + (count == 1 ? " working day" : " working days") + (late ? " late" : " left");
    }

    private boolean isFar(LocalDate day) {
        return Math.abs(DAYS.between(today, day)) > FAR;
    }

    /** Working days from today to that day, or from that day to today. */
    private int left(LocalDate to) {
        return left.computeIfAbsent(
                to,
                day -> day.isBefore(today)
                        // on the weekend after it, it is as late as on the next working day
                        ? clock.calendar().between(day, clock.calendar().onOrAfter(today))
                        : clock.calendar().between(today, day));
    }
}
