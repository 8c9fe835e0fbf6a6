package org.noticewright.desk.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the person at the desk for a file or folder. Nothing is read or written. */
public interface FileDialogs {
    /**
     * Which files are offered.
     *
     * @param name such as {@code Authority files}
     * @param patterns such as {@code *.authority.json}
     */
    record Kind(String name, List<String> patterns) {
        /** Takes an unchangeable copy. */
        public Kind {
            patterns = List.copyOf(patterns);
        }
    }

    /** An existing file to read; empty where the person thought better of it. */
    Optional<Path> fileToOpen(String title, Kind kind);

    /** A file to write. The person has agreed to replace it if it is there. */
    Optional<Path> fileToSave(String title, Kind kind, String suggestedName);

    /** An existing folder. */
    Optional<Path> folder(String title);
}
