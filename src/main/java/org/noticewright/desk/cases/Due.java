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
