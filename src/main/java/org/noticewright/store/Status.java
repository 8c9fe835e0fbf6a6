package org.noticewright.store;

import java.util.Arrays;

/** Where a case stands. */
public enum Status {
    /** The officer writes. */
    DRAFT("draft"),
    /** A legal adviser reads. */
    WITH_ADVISER("with-adviser"),
    /** The letter may go out. */
    READY("ready"),
    /** The letter went out. */
    SENT("sent");

    private final String key;

    Status(String key) {
        this.key = key;
    }

    /** The value in the database. */
    String key() {
        return key;
    }

    /** The status of that value; a value that is not known is a draft, which keeps the case in the list. */
    static Status of(String key) {
        return Arrays.stream(values())
                .filter(status -> status.key.equals(key))
                .findFirst()
                .orElse(DRAFT);
    }
}
