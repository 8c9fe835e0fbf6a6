package org.noticewright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.noticewright.store.DatabaseFile.Access;
import org.noticewright.store.Entrance.Entry;

/**
 * The letters as they were at one moment, in a copy of the database file, made while another desk may be writing. H2
 * appends and does not write over what the last 45 seconds needed, so a copy holds every change that was committed when
 * it was begun; and every row of it is read before it is used, so a copy that came out torn is made again.
 */
final class Snapshot implements AutoCloseable {
    private static final int ATTEMPTS = 5;

    private final Path copy;
    private final Entry entry;

    private Snapshot(Path copy, Entry entry) {
        this.copy = copy;
        this.entry = entry;
    }

    /** Copies and opens; the connection closes with the snapshot. */
    static Snapshot of(Entrance entrance, char @Nullable [] password) throws IOException {
        for (int attempt = 1; true; attempt++) {
            Path copy = Files.createTempDirectory("noticewright-read-");
            boolean isKept = false;
            try {
                Path original = entrance.folder().resolve(DatabaseFile.NAME);
                if (Files.exists(original)) {
                    Files.copy(original, copy.resolve(DatabaseFile.NAME));
                }
                Entry entry = whole(entrance, entrance.enter(copy, password, Access.WRITE));
                boolean isTorn = entry instanceof Entry.Shut(OpenedStore.Broken broken);
                if (!isTorn || attempt == ATTEMPTS) {
                    isKept = true;
                    return new Snapshot(copy, entry);
                }
            } finally {
                if (!isKept) {
                    PrivateFiles.delete(copy);
                }
            }
        }
    }

    private static Entry whole(Entrance entrance, Entry entry) throws IOException {
        if (!(entry instanceof Entry.In in)) {
            return entry;
        }
        try {
            Migrations.migrate(in.database(), Migrations.NEWEST);
            WholeDatabase.check(in.database());
            return new Entry.In(in.file(), in.database(), Migrations.NEWEST);
        } catch (SQLException | IOException | RuntimeException e) {
            close(in.database());
            return entrance.broken();
        }
    }

    Entry entry() {
        return entry;
    }

    private static void close(Connection database) {
        try {
            database.close();
        } catch (SQLException e) {
            // a copy that is thrown away may close as badly as it likes
            return;
        }
    }

    /** Deletes the copy. */
    @Override
    public void close() throws IOException {
        if (entry instanceof Entry.In in) {
            close(in.database());
        }
        PrivateFiles.delete(copy);
    }
}
