package org.noticewright.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.noticewright.casework.RefusedException;

/** Opens the desk; the command line knows nothing else of it. */
@FunctionalInterface
public interface DeskDoor {

    /**
     * Opens the desk and returns when it was closed.
     *
     * @param data the folder of its letters; null means the user's own data folder
     * @throws RefusedException if there is no display to show it on
     */
    void open(@Nullable Path data) throws RefusedException;
}
