package org.noticewright.desk.settings;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.noticewright.casework.RefusedException;
import org.noticewright.store.StoreException;

/** Days, sizes and failures as the settings say them. */
final class SettingsSentences {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);
    private static final long BYTES_IN_A_MEGABYTE = 1_000_000;
    private static final long BYTES_IN_A_KILOBYTE = 1_000;

    private SettingsSentences() {}

    static String of(Exception e) {
        return switch (e) {
            case StoreException known -> known.getMessage();
            case RefusedException refused -> String.join(" ", refused.sentences());
            default -> "This did not work, for a reason that Noticewright does not know. Try it again.";
        };
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String moment(LocalDateTime moment) {
        return MOMENT.format(moment);
    }

    static String size(long bytes) {
        return bytes >= BYTES_IN_A_MEGABYTE
                ? String.format(Locale.UK, "%.1f MB", bytes / (double) BYTES_IN_A_MEGABYTE)
                : "%d KB".formatted(Math.max(1, Math.round(bytes / (double) BYTES_IN_A_KILOBYTE)));
    }
}
