package org.noticewright.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What came of opening a set of letters. */
public sealed interface OpenedStore {

    /** What to tell the user, and what can be done: one plain sentence or two; empty when the letters are open. */
    String sentence();

    /**
     * The letters are open.
     *
     * @param store the caller closes it
     * @param isNew whether nothing had been kept there before
     * @param sideFiles where a letter goes that the store could not save
     * @param trouble completes once the words are indexed and the daily backup is made, with a sentence about what
     *     went wrong, if anything did
     */
    record Opened(LetterStore store, boolean isNew, SideFiles sideFiles, CompletableFuture<Optional<String>> trouble)
            implements OpenedStore {
        @Override
        public String sentence() {
            return "";
        }
    }

    /**
     * Another desk or command has the letters open. They can be read here with {@link LetterSet#openReadOnly}, or another
     * folder can be opened as a second set.
     *
     * @param folder of the letters
     */
    record OpenElsewhere(Path folder) implements OpenedStore {
        @Override
        public String sentence() {
            return "The letters in %s are open in another window. Go on there, read them here without changing them, or open a second set of letters in another folder."
                    .formatted(folder);
        }
    }

    /**
     * A newer program has changed the tables. Nothing was touched.
     *
     * @param folder of the letters
     * @param version of the tables
     */
    record NewerThanProgram(Path folder, int version) implements OpenedStore {
        @Override
        public String sentence() {
            return "The letters in %s were written by a newer Noticewright (version %d of the tables; this one knows version %d). Nothing was changed. Start the newer program."
                    .formatted(folder, version, Migrations.NEWEST);
        }
    }

    /**
     * The database file is damaged, or no database, or gone while backups are there. Nothing was touched;
     * {@link LetterSet#recover} keeps it aside and takes a backup.
     *
     * @param file the damaged file
     * @param lastBackup null if there is none
     */
    record Broken(Path file, @Nullable Path lastBackup) implements OpenedStore {
        @Override
        public String sentence() {
            return "The file %s, which holds the letters, is damaged or gone. ".formatted(file)
                    + (lastBackup == null
                            ? "There is no backup of it here. It can be kept aside, to begin with no letters."
                            : "The last backup, %s, can be taken; the damaged file is kept aside."
                                    .formatted(lastBackup.getFileName()));
        }
    }

    /**
     * The letters are encrypted and no password was given.
     *
     * @param folder of the letters
     */
    record NeedsPassword(Path folder) implements OpenedStore {
        @Override
        public String sentence() {
            return "The letters in %s are protected by a password. Type it.".formatted(folder);
        }
    }

    /**
     * The password does not open the letters.
     *
     * @param folder of the letters
     */
    record WrongPassword(Path folder) implements OpenedStore {
        @Override
        public String sentence() {
            return "This password does not open the letters in %s. Type it again.".formatted(folder);
        }
    }

    /**
     * The folder cannot be used: no permission, disk full, out of reach.
     *
     * @param sentence what is wrong and how to mend it
     */
    record Unusable(String sentence) implements OpenedStore {}
}
