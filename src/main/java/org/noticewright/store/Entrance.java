package org.noticewright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.noticewright.store.DatabaseFile.Access;

/**
 * Opens database files and says why one does not open.
 *
 * @param folder of the letters, as sentences name it
 * @param backups of these letters
 */
record Entrance(Path folder, Backups backups) {

    /** Inside, or in front of a shut door. */
    sealed interface Entry {
        /**
         * The database is open; the caller closes the connection.
         *
         * @param version of its tables
         */
        record In(DatabaseFile file, Connection database, int version) implements Entry {}

        /** It is not, and that is why. */
        record Shut(OpenedStore why) implements Entry {}
    }

    /**
     * Opens the database file in a folder.
     *
     * @param where the folder of the letters, or one with a copy of the file
     */
    Entry enter(Path where, char @Nullable [] password, Access access) throws IOException {
        Path path = where.resolve(DatabaseFile.NAME);
        if (!Files.exists(path)) {
            return broken();
        }
        if (!Files.isReadable(path) || (access == Access.WRITE && !Files.isWritable(path))) {
            return new Entry.Shut(unusable());
        }
        if (DatabaseFile.isCutShort(where)) {
            return broken();
        }
        @Nullable StoreKey key = null;
        if (DatabaseFile.isEncrypted(where)) {
            if (password == null || password.length == 0) {
                return new Entry.Shut(new OpenedStore.NeedsPassword(folder));
            }
            key = StoreKey.of(password);
        }
        return enter(new DatabaseFile(where, key), access);
    }

    private Entry enter(DatabaseFile file, Access access) throws IOException {
        try {
            int version = version(file);
            if (version == 0) {
                return broken();
            }
            return version > Migrations.NEWEST
                    ? new Entry.Shut(new OpenedStore.NewerThanProgram(folder, version))
                    : new Entry.In(file, file.connect(access), version);
        } catch (SQLException e) {
            return refused(e, file.key());
        } catch (RuntimeException e) {
            return broken(); // what H2 makes of some damaged files
        }
    }

    /** Asked without touching a byte: even opening a database for writing changes it. */
    private static int version(DatabaseFile file) throws SQLException {
        try (Connection database = file.connect(Access.READ)) {
            return Migrations.version(database);
        }
    }

    private Entry refused(SQLException failure, @Nullable StoreKey key) throws IOException {
        return switch (failure.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> new Entry.Shut(new OpenedStore.OpenElsewhere(folder));
            case ErrorCode.FILE_ENCRYPTION_ERROR_1, ErrorCode.WRONG_USER_OR_PASSWORD -> wrongKey(key);
            default -> StoreFaults.isOfTheDisk(failure) ? new Entry.Shut(unusable()) : broken();
        };
    }

    /** A damaged beginning of an encrypted file looks like a wrong password; a backup tells which it is. */
    private Entry wrongKey(@Nullable StoreKey key) throws IOException {
        Optional<Path> last = backups.last();
        if (key == null || (last.isPresent() && BackupFile.opens(last.get(), key))) {
            return broken();
        }
        return new Entry.Shut(new OpenedStore.WrongPassword(folder));
    }

    Entry.Shut broken() throws IOException {
        return new Entry.Shut(new OpenedStore.Broken(
                folder.resolve(DatabaseFile.NAME), backups.last().orElse(null)));
    }

    OpenedStore.Unusable unusable() {
        return new OpenedStore.Unusable(
                "The folder %s cannot be used for letters: permission is missing, the disk is full or cannot be reached. Ask for access, make room, or choose another folder."
                        .formatted(folder));
    }
}
