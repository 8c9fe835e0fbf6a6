package org.noticewright.casework;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.noticewright.law.Exemptions;
import org.noticewright.store.BackedUp;
import org.noticewright.store.LetterSet;
import org.noticewright.store.OpenedStore;

/** Makes a backup of a set of letters, also while a desk has them open. */
public final class BackUpLetters {
    private final Exemptions exemptions;

    /** Puts the use case together. */
    public BackUpLetters(Exemptions exemptions) {
        this.exemptions = exemptions;
    }

    /**
     * Makes a backup.
     *
     * @param data folder of the letters
     * @param target the file to write; null for one among the letters' own backups
     * @param password is asked if the letters have one
     * @return the file that was written
     */
    public Path backUp(Path data, @Nullable Path target, PasswordAsked password) throws RefusedException {
        if (target != null) {
            requireFolder(target.toAbsolutePath());
        }
        LetterSet letters = new LetterSet(data, exemptions);
        BackedUp outcome = letters.backUp(target, null);
        if (outcome instanceof BackedUp.Refused(OpenedStore.NeedsPassword why)) {
            outcome = letters.backUp(target, StoreRefusals.asked(password, why));
        }
        return switch (outcome) {
            case BackedUp.Done done -> done.file();
            case BackedUp.Refused refused -> throw StoreRefusals.of(refused.why());
        };
    }

    private static void requireFolder(Path target) throws RefusedException {
        if (Files.isDirectory(target)) {
            throw RefusedException.input(target + " is a folder. Name a file for the backup.");
        }
        if (Files.exists(target) && !LetterSet.isLikeABackup(target)) {
            throw RefusedException.input(
                    "%s is there already and is no backup, so it was left as it is. Name another file."
                            .formatted(target));
        }
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw RefusedException.input(
                    "The folder %s is not there. Make it, or name another file.".formatted(folder));
        }
        if (!Files.isWritable(folder)) {
            throw RefusedException.machine(
                    "%s cannot be written: permission is missing. Choose another folder, or ask for access to it."
                            .formatted(target));
        }
    }
}
