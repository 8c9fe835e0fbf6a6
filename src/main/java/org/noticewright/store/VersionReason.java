package org.noticewright.store;

/** Why a version was kept. */
public enum VersionReason {
    /** The letter as it stood when it was opened. */
    OPENED,
    /** The letter as a draft was exported. */
    DRAFT_EXPORTED,
    /** The letter as it went out. */
    FINAL_EXPORTED,
    /** The letter as it stood before an earlier version was restored. */
    BEFORE_RESTORE,
    /** The letter as its author asked to keep it. */
    KEPT
}
