package org.noticewright.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.noticewright.law.Exemptions;

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
        if (folder.toString().contains(";")) {
            return new OpenedStore.Unusable(
                    "The folder %s has a semicolon in its name, with which the database cannot work. Choose another folder."
                            .formatted(folder));
        }
        try {
            PrivateFiles.folder(folder);
            FolderLock lock = FolderLock.take(folder).orElse(null);
            if (lock == null) {
                return new OpenedStore.OpenElsewhere(folder);
            }
            OpenedStore opened = opening.entrance().unusable();
            try {
                opened = opening.open(lock, password);
                return opened;
            } finally {
                if (!(opened instanceof OpenedStore.Opened)) {
                    lock.close();
                }
            }
        } catch (IOException | SQLException | StoreException e) {
            return opening.entrance().unusable();
        }
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
}
