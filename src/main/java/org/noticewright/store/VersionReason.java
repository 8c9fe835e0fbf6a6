package org.noticewright.store;

import java.util.Arrays;

/** Why a version was kept. */
public enum VersionReason {
    /** The letter as it stood when it was opened. */
    OPENED("opened"),
    /** The letter as a draft was exported. */
    DRAFT_EXPORTED("draft-exported"),
    /** The letter as it went out. */
    FINAL_EXPORTED("final-exported"),
    /** The letter as it stood before an earlier version was restored. */
    BEFORE_RESTORE("before-restore"),
    /** The letter as its author asked to keep it. */
    KEPT("kept");

    private final String key;

    VersionReason(String key) {
        this.key = key;
    }

    /** The value in the database. */
    String key() {
        return key;
    }

    /** The reason of that value; a value that is not known is {@link #KEPT}. */
    static VersionReason of(String key) {
        return Arrays.stream(values())
                .filter(reason -> reason.key.equals(key))
                .findFirst()
                .orElse(KEPT);
    }
}
