package org.noticewright.desk.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a case is due.
 *
 * @param day null where it is not known
 * @param words the day and how far it is off, in words
 * @param urgency the same for the eye
 */
record Due(@Nullable LocalDate day, String words, Urgency urgency) {

    /** The same day, which other bank holidays gave instead of another one. */
    Due insteadOf(LocalDate before) {
        return new Due(day, words + "; was " + Days.words(before) + " before the bank holidays changed", urgency);
    }

    /** How pressing a case is. */
    enum Urgency {
        /** There is nothing to wait for. */
        NONE,
        /** There is time. */
        TIME,
        /** The day is near. */
        SOON,
        /** The day has passed. */
        LATE
    }
}
