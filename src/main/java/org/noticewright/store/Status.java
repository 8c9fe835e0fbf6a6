package org.noticewright.store;

/** Where a case stands. */
public enum Status {
    /** The officer writes. */
    DRAFT,
    /** A legal adviser reads. */
    WITH_ADVISER,
    /** The letter may go out. */
    READY,
    /** The letter went out. */
    SENT
}
