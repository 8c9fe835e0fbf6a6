package org.noticewright.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A finding of the checks that somebody let stand, and why. Kept with the letter for the adviser and for the file; in no
 * output but the letter file itself, and never read as words of the letter.
 *
 * @param check id of the check, such as {@code H02}
 * @param field where the finding was: its path in the letter file when it was accepted
 * @param words a digest of the words that the finding was about; when they change, the acceptance lapses
 * @param reason why it may stand; without one it does not count
 * @param by who accepted it, as far as that is recorded
 * @param on the day on which it was accepted, as far as that is recorded
 */
public record Acceptance(
        @Nullable String check,
        @Nullable String field,
        @Nullable String words,
        @Nullable String reason,
        @Nullable String by,
        @Nullable LocalDate on) {}
