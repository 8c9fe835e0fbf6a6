package org.noticewright.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.noticewright.law.Exemptions;
import org.noticewright.store.Entrance.Entry;

/**
 * One set of letters on disk: a folder with a database file, its backups, and letters that could not be saved. Opens it,
 * and mends it where it does not open. Only one desk or command at a time has it open for writing; another one can read
 * it, or open another folder. No method throws for what can happen to a disk; each says it in its outcome.
 */
public final class LetterSet {
    private final Path folder;
    private final Opening opening;

    /**
     * The set of letters in a folder, which need not exist.
     *
     * @param folder such as {@link DataFolder#standard()}
     * @param exemptions the catalogue that letters name
     */
    public LetterSet(Path folder, Exemptions exemptions) {
        this(folder, exemptions, InstantSource.system());
    }

    LetterSet(Path folder, Exemptions exemptions, InstantSource clock) {
        this.folder = folder.toAbsolutePath().normalize();
        this.opening = new Opening(this.folder, exemptions, clock);
    }

    /** Where the letters are. */
    public Path folder() {
        return folder;
    }

    /**
     * Opens the letters, or makes a new set where there is none. What takes longer, the index of words and the backup of
     * the day, goes on in the background.
     *
     * @param password null where none was typed; letters without a password ignore it
     */
    public OpenedStore open(char @Nullable [] password) {
        return locked(
                lock -> opening.open(lock, password), why -> why, opened -> !(opened instanceof OpenedStore.Opened));
    }

    /**
     * Opens the letters as they are now for reading only, whoever has them open. What is saved there later does not show
     * here. The copy is deleted when the store is closed.
     *
     * @param password null where none was typed
     */
    public OpenedStore openReadOnly(char @Nullable [] password) {
        try {
            return opening.openReadOnly(password);
        } catch (IOException e) {
            return opening.entrance().unusable();
        }
    }

    /** The backups that are there, the newest first. */
    public List<Path> backups() {
        try {
            return opening.backups().all();
        } catch (IOException e) {
            return List.of();
        }
    }

    /**
     * Makes a backup of the letters as they are now, whoever has them open. Letters with a password make a sealed backup,
     * which the same password opens.
     *
     * @param target the file to write; null for one among the others that says the moment in its name
     * @param password null where none was typed
     */
    public BackedUp backUp(@Nullable Path target, char @Nullable [] password) {
        try (Snapshot snapshot = Snapshot.of(opening.entrance(), password)) {
            return switch (snapshot.entry()) {
                case Entry.Shut shut -> new BackedUp.Refused(shut.why());
                case Entry.In in -> new BackedUp.Done(opening.backups().make(target, in));
            };
        } catch (IOException | SQLException | StoreException e) {
            return new BackedUp.Refused(opening.entrance().unusable());
        }
    }

    /**
     * Puts the letters of a backup in the place of those that are there, which are backed up first and kept aside too.
     * The letters must be closed.
     *
     * @param password of the backup, and of the letters from then on; null for none
     */
    public Replaced restore(Path backup, char @Nullable [] password) {
        return replaced(replacing -> replacing.withBackup(backup, password, Replacing.Reason.RESTORE));
    }

    /**
     * Mends {@link OpenedStore.Broken}: keeps the damaged file in a folder {@code broken-…} beside it, and takes a backup.
     *
     * @param backup null to begin with no letters
     * @param password of the backup, and of the letters from then on; null for none
     */
    public Replaced recover(@Nullable Path backup, char @Nullable [] password) {
        return replaced(replacing -> replacing.withBackup(backup, password, Replacing.Reason.BROKEN));
    }

    /**
     * Sets, changes or takes away the password of the letters, which must be closed. Their backups follow, if they had the
     * old password. Copies in other folders, and those that were kept aside, stay as they are.
     *
     * @param old null if there is none
     * @param next null for none from now on
     */
    public Replaced changePassword(char @Nullable [] old, char @Nullable [] next) {
        return replaced(replacing -> replacing.withPassword(old, next));
    }

    /** What is done while the folder is locked. */
    private interface Locked<T> {
        T with(FolderLock lock) throws IOException, SQLException, StoreException;
    }

    /** What is done with the files. */
    private interface Step {
        Replaced with(Replacing replacing) throws IOException, SQLException, StoreException;
    }

    private Replaced replaced(Step step) {
        Replacing replacing = new Replacing(folder, opening.backups(), opening.entrance());
        return locked(lock -> step.with(replacing), Replaced.Refused::new, done -> true);
    }

    private <T> T locked(Locked<T> work, Function<OpenedStore, T> refused, Predicate<T> isDone) {
        if (folder.toString().contains(";")) {
            return refused.apply(new OpenedStore.Unusable(
                    "The folder %s has a semicolon in its name, with which the database cannot work. Choose another folder."
                            .formatted(folder)));
        }
        @Nullable FolderLock lock = null;
        boolean isToBeFreed = true;
        try {
            PrivateFiles.folder(folder);
            lock = FolderLock.take(folder).orElse(null);
            if (lock == null) {
                return refused.apply(new OpenedStore.OpenElsewhere(folder));
            }
            T result = work.with(lock);
            isToBeFreed = isDone.test(result);
            return result;
        } catch (IOException | SQLException | StoreException e) {
            return refused.apply(opening.entrance().unusable());
        } finally {
            if (lock != null && isToBeFreed) {
                lock.close();
            }
        }
    }
}
