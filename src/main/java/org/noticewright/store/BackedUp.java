package org.noticewright.store;

import java.nio.file.Path;

/** What came of making a backup. */
public sealed interface BackedUp {

    /**
     * The backup is written.
     *
     * @param file that holds it
     */
    record Done(Path file) implements BackedUp {}

    /**
     * It is not.
     *
     * @param why as when opening
     */
    record Refused(OpenedStore why) implements BackedUp {}
}
