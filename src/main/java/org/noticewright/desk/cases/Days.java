package org.noticewright.desk.cases;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days as people of the United Kingdom write and read them. */
final class Days {
    /** Whoever answers under the Act goes by its days, wherever the computer thinks it is. */
    static final ZoneId ZONE = ZoneId.of("Europe/London");

    // not Locale.UK, in which September is "Sept", which nobody types
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final List<DateTimeFormatter> TYPED =
            List.of(typed("d/M/uuuu"), typed("uuuu/M/d"), typed("d/MMM/uuuu"), typed("d/MMMM/uuuu"));

    private Days() {}

    private static DateTimeFormatter typed(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    static LocalDate today(InstantSource time) {
        return LocalDate.ofInstant(time.instant(), ZONE);
    }

    /** Such as {@code 12 Jan 2027}; empty for none. */
    static String words(@Nullable LocalDate day) {
        return day == null ? "" : SHOWN.format(day);
    }

    /** The day that was typed, such as 9/11/2026, 9 Nov 2026 or 2026-11-09, if it is one. */
    static Optional<LocalDate> read(String typed) {
        String plain = typed.strip().replaceAll("[.\\-\\s/]+", "/");
        for (DateTimeFormatter format : TYPED) {
            try {
                return Optional.of(LocalDate.parse(plain, format));
            } catch (DateTimeParseException e) {
                // perhaps it is written in the next way
            }
        }
        return Optional.empty();
    }
}
