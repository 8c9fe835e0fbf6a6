package org.noticewright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Remembers that damage was met in a database that opens, so that the next start reads all of it before it says that all
 * is well.
 */
final class DamageMark {
    private static final String NAME = "letters.suspect";

    private final Path file;

    DamageMark(Path folder) {
        this.file = folder.resolve(NAME);
    }

    boolean isSet() {
        return Files.exists(file);
    }

    void set() {
        try {
            Files.writeString(file, "Damage was met in letters.mv.db; the next start reads all of it.\n");
        } catch (IOException e) {
            // the disk fails altogether, which the next start notices without a mark
            return;
        }
    }

    void clear() throws IOException {
        Files.deleteIfExists(file);
    }
}
