package org.noticewright.desk.versions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.noticewright.store.VersionId;
import org.noticewright.store.VersionReason;
import org.noticewright.store.VersionRow;

/**
 * One version in words.
 *
 * @param id names it
 * @param words why and when it was kept, such as {@code Opened, today 09:12}
 */
record VersionLine(VersionId id, String words) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM HH:mm", Locale.UK);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.UK);

    static VersionLine of(VersionRow row, Instant now, ZoneId zone) {
        return new VersionLine(
                row.id(), reason(row.reason()) + ", " + when(row.kept().atZone(zone), now.atZone(zone)));
    }

    private static String reason(VersionReason reason) {
        return switch (reason) {
            case OPENED -> "Opened";
            case DRAFT_EXPORTED -> "Draft exported";
            case FINAL_EXPORTED -> "Final letter exported";
            case BEFORE_RESTORE -> "Before a version was restored";
            case KEPT -> "Kept by you";
        };
    }

    private static String when(ZonedDateTime kept, ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        long days = ChronoUnit.DAYS.between(kept.toLocalDate(), today);
        if (days == 0) {
            return "today " + TIME.format(kept);
        }
        if (days == 1) {
            return "yesterday " + TIME.format(kept);
        }
        if (days > 1 && days < 7) {
            return WEEKDAY.format(kept);
        }
        return (kept.getYear() == today.getYear() ? DAY : YEAR).format(kept);
    }
}
