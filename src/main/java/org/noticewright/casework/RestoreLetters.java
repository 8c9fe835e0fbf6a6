package org.noticewright.casework;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.noticewright.law.Exemptions;
import org.noticewright.store.LetterSet;
import org.noticewright.store.OpenedStore;
import org.noticewright.store.Replaced;

/** Puts the letters of a backup in the place of those that are there, which are backed up first. */
public final class RestoreLetters {
    private final Exemptions exemptions;

    /** Puts the use case together. */
    public RestoreLetters(Exemptions exemptions) {
        this.exemptions = exemptions;
    }

    /**
     * Restores.
     *
     * @param data folder of the letters, which need not exist
     * @param password is asked if the backup or the letters have one
     * @return what was done, one sentence each
     */
    public List<String> restore(Path data, Path backup, PasswordAsked password) throws RefusedException {
        if (!Files.isRegularFile(backup)) {
            throw RefusedException.input(
                    Files.isDirectory(backup)
                            ? "%s is a folder. Name a backup in it.".formatted(backup)
                            : "There is no file %s. Name a backup that is there.".formatted(backup));
        }
        LetterSet letters = new LetterSet(data, exemptions);
        Replaced outcome = letters.restore(backup, null);
        if (outcome instanceof Replaced.Refused(OpenedStore.NeedsPassword why)) {
            outcome = letters.restore(backup, StoreRefusals.asked(password, why));
        }
        return switch (outcome) {
            case Replaced.Done done -> sentences(letters, backup, done);
            case Replaced.NotABackup not -> throw RefusedException.input(not.sentence());
            case Replaced.Refused refused -> throw StoreRefusals.of(refused.why());
        };
    }

    private static List<String> sentences(LetterSet letters, Path backup, Replaced.Done done) {
        List<String> sentences = new ArrayList<>();
        sentences.add("Restored %d %s from %s to %s."
                .formatted(done.cases(), done.cases() == 1 ? "case" : "cases", backup, letters.folder()));
        if (done.backup() != null) {
            sentences.add("What was there before was backed up to %s.".formatted(done.backup()));
        }
        if (done.keptAside() != null) {
            sentences.add("The database file that was there is kept in %s.".formatted(done.keptAside()));
        }
        if (done.remark() != null) {
            sentences.add(done.remark());
        }
        return sentences;
    }
}
