package org.noticewright.store;

/**
 * How many findings the checks had when a letter was saved.
 *
 * @param errors that forbid a final letter
 * @param warnings that make it weak
 */
public record FindingsCount(int errors, int warnings) {
    /** Of a letter that has none. */
    public static final FindingsCount NONE = new FindingsCount(0, 0);
}
