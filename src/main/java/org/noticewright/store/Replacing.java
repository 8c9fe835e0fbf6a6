package org.noticewright.store;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.noticewright.store.DatabaseFile.Access;
import org.noticewright.store.Entrance.Entry;

/**
 * Puts another database file in the place of the one in use: from a backup, or the same rows under another password. The
 * new file is made aside, closed, opened again and read through before it takes the place. The caller holds the lock.
 */
final class Replacing {
    private final Path folder;
    private final Backups backups;
    private final Entrance entrance;

    Replacing(Path folder, Backups backups, Entrance entrance) {
        this.folder = folder;
        this.backups = backups;
        this.entrance = entrance;
    }

    /** Why the letters that are there go. */
    enum Reason {
        /** The user wants those of the backup; those that are there are backed up first. */
        RESTORE("before-restore"),
        /** They do not open. */
        BROKEN("broken");

        private final String name;

        Reason(String name) {
            this.name = name;
        }
    }

    /**
     * Takes the letters of a backup.
     *
     * @param backup null to begin with no letters
     * @param password of the backup, and of the letters from then on
     */
    Replaced withBackup(@Nullable Path backup, char @Nullable [] password, Reason reason)
            throws IOException, SQLException, StoreException {
        if (backup != null && !Files.isRegularFile(backup)) {
            return new Replaced.NotABackup(backup);
        }
        boolean isGiven = password != null && password.length > 0;
        boolean isSealed = backup != null && BackupFile.isSealed(backup);
        boolean wasEncrypted = Files.exists(folder.resolve(DatabaseFile.NAME)) && DatabaseFile.isEncrypted(folder);
        if ((isSealed || wasEncrypted) && !isGiven) {
            return new Replaced.Refused(new OpenedStore.NeedsPassword(folder));
        }
        @Nullable StoreKey key = password != null && isGiven ? StoreKey.of(password) : null;
        if (backup != null && isSealed && key != null && !BackupFile.opens(backup, key)) {
            return new Replaced.Refused(new OpenedStore.WrongPassword(folder));
        }
        try (AsideDatabase aside = AsideDatabase.in(folder, key)) {
            List<Integer> newer = new ArrayList<>();
            int cases;
            try {
                fill(aside.file(), backup, key, newer);
                cases = readThrough(aside.file());
            } catch (IOException | SQLException e) {
                if (StoreFaults.isOfTheDisk(e) || backup == null) {
                    throw e;
                }
                return newer.isEmpty()
                        ? new Replaced.NotABackup(backup)
                        : new Replaced.Refused(new OpenedStore.NewerThanProgram(folder, newer.getFirst()));
            }
            @Nullable Path made = reason == Reason.RESTORE ? backUpWhatIsThere(password) : null;
            Path kept = unusedFolder(reason);
            aside.swapIn(kept);
            new DamageMark(folder).clear();
            return new Replaced.Done(cases, Files.exists(kept) ? kept : null, made);
        }
    }

    private Path unusedFolder(Reason reason) {
        String name = backups.momentName(reason.name);
        Path kept = folder.resolve(name);
        for (int n = 2; Files.exists(kept); n++) {
            kept = folder.resolve(name + "-" + n);
        }
        return kept;
    }

    private static int readThrough(DatabaseFile file) throws IOException, SQLException {
        try (Connection database = file.connect(Access.READ)) {
            return WholeDatabase.check(database);
        }
    }

    /** What does not open is not backed up; its file is kept aside all the same. */
    private @Nullable Path backUpWhatIsThere(char @Nullable [] password) throws IOException, StoreException {
        if (!(entrance.enter(folder, password, Access.READ) instanceof Entry.In in)) {
            return null;
        }
        try (Connection database = in.database()) {
            return backups.make(Reason.RESTORE.name, database, in.file().key());
        } catch (SQLException e) {
            return null;
        }
    }

    private static void fill(DatabaseFile file, @Nullable Path backup, @Nullable StoreKey key, List<Integer> newer)
            throws IOException, SQLException {
        try (Connection database = file.connect(Access.CREATE)) {
            if (backup == null) {
                Migrations.create(database, Migrations.NEWEST);
            } else {
                try (Reader script = BackupFile.read(backup, key);
                        RowInserter rows = new RowInserter(database)) {
                    ScriptReader.read(script, version -> {
                        if (version > Migrations.NEWEST) {
                            newer.add(version);
                            throw new IOException("the backup is of a newer program");
                        }
                        Migrations.create(database, version);
                        return rows;
                    });
                }
                Migrations.migrate(database, Migrations.NEWEST);
            }
            database.commit();
            Sql.run(database, "checkpoint sync");
        }
    }

    /**
     * Encrypts the letters under another password, or under none. Their backups follow; copies that were kept aside do
     * not.
     */
    Replaced withPassword(char @Nullable [] old, char @Nullable [] next)
            throws IOException, SQLException, StoreException {
        Entry entry = entrance.enter(folder, old, Access.READ);
        return switch (entry) {
            case Entry.Shut shut -> new Replaced.Refused(shut.why());
            case Entry.In in -> {
                @Nullable StoreKey key = next == null || next.length == 0 ? null : StoreKey.of(next);
                int cases = encrypt(in, key);
                backups.reseal(in.file().key(), key);
                backups.sealAll(key);
                yield new Replaced.Done(cases, null, null);
            }
        };
    }

    private int encrypt(Entry.In in, @Nullable StoreKey key) throws IOException, SQLException {
        try (AsideDatabase aside = AsideDatabase.in(folder, key)) {
            try (Connection from = in.database();
                    Connection to = aside.file().connect(Access.CREATE)) {
                Migrations.create(to, in.version());
                try (RowInserter rows = new RowInserter(to)) {
                    TableRows.read(from, rows, () -> false);
                }
                Migrations.migrate(to, Migrations.NEWEST);
                to.commit();
                Sql.run(to, "checkpoint sync");
            }
            int cases = readThrough(aside.file());
            aside.swapIn();
            return cases;
        }
    }
}
