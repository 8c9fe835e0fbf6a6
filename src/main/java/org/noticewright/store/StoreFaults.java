package org.noticewright.store;

import java.sql.SQLException;
import java.util.Locale;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Turns failures of the database into sentences. The database's own words stay out: they may quote a letter. */
final class StoreFaults {
    static final String DAMAGED =
            "The file that holds the letters is damaged. Close Noticewright, start it again, and take the last backup.";

    static final String DAMAGED_LETTER =
            "This letter is damaged in the file that holds the letters. Go back to one of its versions, or restore the last"
                    + " backup.";

    private StoreFaults() {}

    static StoreException of(SQLException failure) {
        if (isOfTheDisk(failure)) {
            return new StoreException(
                    "Nothing was saved: the disk is full or cannot be reached. Make room on it, then save again.",
                    failure);
        }
        if (isDamage(failure)) {
            return StoreException.damage(DAMAGED, failure);
        }
        if (failure.getErrorCode() == ErrorCode.VALUE_TOO_LONG_2) {
            return new StoreException(
                    "Nothing was saved: the letter is longer than a million characters. Take out what does not belong"
                            + " in it.",
                    failure);
        }
        return new StoreException(
                "Nothing was saved: the letters cannot be reached (code %d). Save again; if that fails, keep a copy of the letter as a letter file."
                        .formatted(failure.getErrorCode()),
                failure);
    }

    /** Whether the disk failed and not what stands on it. */
    static boolean isOfTheDisk(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (words.contains("no space left") // Linux, macOS
                    || words.contains("file too large")
                    || words.contains("quota")
                    || words.contains("not enough space") // Windows
                    || words.startsWith("writing to ")) {
                return true;
            }
        }
        return false;
    }

    static boolean isDamage(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case ErrorCode.FILE_CORRUPTED_1,
                    ErrorCode.FILE_VERSION_ERROR_1,
                    ErrorCode.GENERAL_ERROR_1,
                    ErrorCode.ROW_NOT_FOUND_WHEN_DELETING_1 -> true;
            default -> false;
        };
    }
}
