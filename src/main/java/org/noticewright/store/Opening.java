package org.noticewright.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.noticewright.law.Exemptions;
import org.noticewright.store.DatabaseFile.Access;
import org.noticewright.store.Entrance.Entry;

/** Opens the letters of a folder: makes, migrates, reads all of it where damage was met, and starts what serves them. */
final class Opening {
    private final Path folder;
    private final Exemptions exemptions;
    private final InstantSource clock;
    private final Backups backups;
    private final Entrance entrance;

    Opening(Path folder, Exemptions exemptions, InstantSource clock) {
        this.folder = folder;
        this.exemptions = exemptions;
        this.clock = clock;
        this.backups = new Backups(folder, clock);
        this.entrance = new Entrance(folder, backups);
    }

    Entrance entrance() {
        return entrance;
    }

    Backups backups() {
        return backups;
    }

    /**
     * Opens the letters for writing.
     *
     * @param lock of the folder, which the store lets go of when it closes
     */
    OpenedStore open(FolderLock lock, char @Nullable [] password) throws IOException, SQLException, StoreException {
        AsideDatabase.clean(folder);
        boolean isNew = !Files.exists(folder.resolve(DatabaseFile.NAME));
        if (isNew) {
            if (backups.last().isPresent()) {
                return entrance.broken().why();
            }
            create();
        }
        return switch (migrated(entrance.enter(folder, password, Access.WRITE), password)) {
            case Entry.Shut shut -> shut.why();
            case Entry.In in -> isDamaged(in) ? entrance.broken().why() : serve(in, lock, isNew);
        };
    }

    private void create() throws IOException, SQLException {
        try (AsideDatabase aside = AsideDatabase.in(folder, null)) {
            try (Connection database = aside.file().connect(Access.CREATE)) {
                Migrations.create(database, Migrations.NEWEST);
            }
            aside.swapIn();
        }
    }

    /** Takes older tables to the newest version, on a copy of the file, after a backup. */
    private Entry migrated(Entry entry, char @Nullable [] password) throws IOException, SQLException, StoreException {
        if (!(entry instanceof Entry.In in) || in.version() == Migrations.NEWEST) {
            return entry;
        }
        try (Connection database = in.database()) {
            backups.make(
                    "before-version-" + Migrations.NEWEST, database, in.file().key());
        }
        try (AsideDatabase aside = AsideDatabase.in(folder, in.file().key())) {
            aside.copyOriginal();
            try (Connection database = aside.file().connect(Access.WRITE)) {
                Migrations.migrate(database, Migrations.NEWEST);
                WholeDatabase.check(database);
            }
            aside.swapIn();
        }
        return entrance.enter(folder, password, Access.WRITE);
    }

    private boolean isDamaged(Entry.In in) throws SQLException, IOException {
        DamageMark mark = new DamageMark(folder);
        if (!mark.isSet()) {
            return false;
        }
        try {
            WholeDatabase.check(in.database());
            mark.clear();
            return false;
        } catch (SQLException | IOException | RuntimeException e) {
            in.database().close();
            return true;
        }
    }

    private OpenedStore serve(Entry.In in, FolderLock lock, boolean isNew) {
        Transactions transactions =
                new Transactions(in.file(), Access.WRITE, in.database(), new DamageMark(folder)::set);
        FindAsYouType search = new FindAsYouType(transactions);
        Background background = new Background(search, new Background.Daily(in.file(), backups));
        LetterStore store = new H2LetterStore(transactions, false, new LetterTexts(exemptions), clock, search, () -> {
            background.stop();
            transactions.close();
            lock.close();
        });
        background.start();
        SideFiles sideFiles = new SideFiles(folder, exemptions, in.file().key());
        return new OpenedStore.Opened(store, isNew, sideFiles, background.trouble());
    }

    /** Opens a snapshot of the letters for reading, or the last backup where a snapshot does not come out whole. */
    OpenedStore openReadOnly(char @Nullable [] password) throws IOException {
        Snapshot snapshot = Snapshot.of(entrance, password);
        return switch (snapshot.entry()) {
            case Entry.Shut shut -> {
                snapshot.close();
                yield shut.why();
            }
            case Entry.In in -> serve(in, snapshot);
        };
    }

    private OpenedStore serve(Entry.In in, Snapshot snapshot) {
        Transactions transactions = new Transactions(in.file(), Access.WRITE, in.database(), () -> {});
        FindAsYouType search = new FindAsYouType(transactions);
        Background background = new Background(search, null);
        LetterStore store = new H2LetterStore(transactions, true, new LetterTexts(exemptions), clock, search, () -> {
            background.stop();
            transactions.close();
            try {
                snapshot.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        background.start();
        SideFiles sideFiles = new SideFiles(folder, exemptions, in.file().key());
        return new OpenedStore.Opened(store, false, sideFiles, background.trouble());
    }
}
