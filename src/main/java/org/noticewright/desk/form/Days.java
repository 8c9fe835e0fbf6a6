package org.noticewright.desk.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as people in the United Kingdom type them. */
public final class Days {
    /** What is said of a text that is no day. */
    public static final String NO_DATE = "This is no date. Write day/month/year, such as 14/05/2026.";

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final int CENTURY = 2000;

    private Days() {}

    /** A day as fields show it, such as {@code 14/05/2026}; empty for none. */
    public static String shown(@Nullable LocalDate day) {
        return day == null ? "" : SHOWN.format(day);
    }

    /** The day that a text names: day, month and year, or an ISO date; a year of two digits is of this century. */
    public static Optional<LocalDate> read(String text) {
        String plain = text.strip();
        Matcher typed = TYPED.matcher(plain);
        if (typed.matches()) {
            int year = Integer.parseInt(typed.group(3));
            return day(typed.group(3).length() == 2 ? CENTURY + year : year, typed.group(2), typed.group(1));
        }
        Matcher iso = ISO.matcher(plain);
        return iso.matches() ? day(Integer.parseInt(iso.group(1)), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
