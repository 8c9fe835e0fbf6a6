package org.noticewright.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What came of putting another database file in the place of the one that was there. */
public sealed interface Replaced {

    /** What to tell the user: one plain sentence or two. */
    String sentence();

    /**
     * The new file is in its place and was read through. The letters can be opened.
     *
     * @param cases how many it holds
     * @param keptAside folder with the old database file; null if there was none, or it was to go
     * @param backup of what was there before; null if none was made
     */
    record Done(
            int cases, @Nullable Path keptAside, @Nullable Path backup) implements Replaced {
        @Override
        public String sentence() {
            return "%d %s there.".formatted(cases, cases == 1 ? "case is" : "cases are")
                    + (keptAside == null ? "" : " What was there before is kept in %s.".formatted(keptAside));
        }
    }

    /**
     * Nothing was changed.
     *
     * @param why as when opening
     */
    record Refused(OpenedStore why) implements Replaced {
        @Override
        public String sentence() {
            return why.sentence();
        }
    }

    /**
     * Nothing was changed: the file is no backup, or not all of it.
     *
     * @param file that was given
     */
    record NotABackup(Path file) implements Replaced {
        @Override
        public String sentence() {
            return "%s is no whole backup of Noticewright. Nothing was changed. Name another backup.".formatted(file);
        }
    }
}
