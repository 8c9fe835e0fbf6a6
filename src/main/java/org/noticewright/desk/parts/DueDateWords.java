package org.noticewright.desk.parts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.noticewright.clock.Clock;
import org.noticewright.clock.DueDate;
import org.noticewright.clock.TimeForCompliance;
import org.noticewright.letter.Letter;

/**
 * When a reply is due, with its working, in words.
 *
 * @param due the due date; where it cannot be reckoned, what is missing
 * @param left how much time is left, or how late it is
 * @param urgency how pressing that is
 * @param working the safe date, the days left out, day 40, what is not known: one sentence each
 */
public record DueDateWords(String due, String left, Urgency urgency, List<String> working) {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    /** Fewer working days than that are pressing. */
    private static final int FEW = 4;

    /** Dates beyond these years are slips of the pen, and the clock would count long. */
    private static final int FIRST_YEAR = 2005;

    private static final int LAST_YEAR = 2100;

    /** How pressing a reply is. */
    public enum Urgency {
        /** Nothing can be said yet. */
        UNKNOWN,
        /** In time. */
        GOOD,
        /** Few days are left. */
        SOON,
        /** The day has passed. */
        LATE
    }

    /** Takes an unchangeable copy. */
    public DueDateWords {
        working = List.copyOf(working);
    }

    /**
     * When the reply to a letter's request is due.
     *
     * @param today counts where the letter has no date of its own
     */
    public static DueDateWords of(Letter letter, Clock clock, LocalDate today) {
        LocalDate received = letter.received();
        if (received == null) {
            return unknown("Enter the date of receipt, and the due date is shown here.");
        }
        LocalDate clarified = letter.clarified();
        LocalDate dated = letter.dated();
        if (isOutside(received) || (clarified != null && isOutside(clarified)) || (dated != null && isOutside(dated))) {
            return unknown("No due date is reckoned for years before " + FIRST_YEAR + " or after " + LAST_YEAR
                    + ". Check the dates above.");
        }
        TimeForCompliance time = clock.timeForCompliance(received, clarified);
        DueDate reply = time.reply();
        LocalDate end = dated == null ? today : dated;
        if (end.isBefore(reply.start())) {
            return unknown("The letter has an earlier date than the request. Check the dates above.");
        }
        int left = clock.daysLeft(reply, end);
        return new DueDateWords(
                "Day 20 is " + LONG.format(reply.day()) + ".",
                dated == null ? left(left) : leftAtDate(left),
                left < 0 ? Urgency.LATE : left < FEW ? Urgency.SOON : Urgency.GOOD,
                working(letter, time));
    }

    private static boolean isOutside(LocalDate day) {
        return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR;
    }

    private static DueDateWords unknown(String sentence) {
        return new DueDateWords(sentence, "", Urgency.UNKNOWN, List.of());
    }

    private static String left(int days) {
        if (days == 0) {
            return "Due today.";
        }
        return days > 0 ? days(days) + " left." : days(-days) + " late.";
    }

    private static String leftAtDate(int days) {
        if (days == 0) {
            return "The letter is dated on the last day.";
        }
        return "The letter is dated " + days(Math.abs(days)) + (days > 0 ? " before the last day." : " late.");
    }

    private static String days(int count) {
        return count + (count == 1 ? " working day" : " working days");
    }

    private static List<String> working(Letter letter, TimeForCompliance time) {
        List<String> words = new ArrayList<>();
        DueDate reply = time.reply();
        words.add("Day 0 is " + LONG.format(reply.start())
                + (reply.start().equals(letter.received()) ? ", the day of receipt." : ", when it was clarified."));
        if (!reply.safeDay().equals(reply.day())) {
            words.add("Safe date: " + LONG.format(reply.safeDay())
                    + ", which leaves out no holiday of Scotland or Northern Ireland alone.");
        }
        words.add(leftOut(reply));
        if (letter.isHoldingNotice()) {
            words.add("Day 40 is " + LONG.format(time.extended().day())
                    + ", by which the Information Commissioner expects an extended reply.");
        }
        (letter.isHoldingNotice() ? time.extended() : reply).warning().ifPresent(words::add);
        return words;
    }

    private static String leftOut(DueDate due) {
        String days = due.weekdaysLeftOut().stream()
                .map(off -> SHORT.format(off.date()) + " (" + off.words() + ")")
                .collect(Collectors.joining(", "));
        return days.isEmpty() ? "Left out: weekends only." : "Left out: weekends, " + days + ".";
    }
}
