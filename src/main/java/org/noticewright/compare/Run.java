package org.noticewright.compare;

/**
 * Words of a comparison that stand together.
 *
 * @param kind in which of the two texts they stand
 * @param words with the blanks and marks between them; never empty
 */
public record Run(Kind kind, String words) {

    /** In which text words stand. */
    public enum Kind {
        /** In both. */
        SAME,
        /** In the old one only. */
        REMOVED,
        /** In the new one only. */
        ADDED
    }

    /** Refuses a run of nothing. */
    public Run {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a run has words");
        }
    }
}
