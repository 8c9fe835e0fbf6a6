package org.noticewright.casework;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.noticewright.letter.Letter;
import org.noticewright.store.CaseId;
import org.noticewright.store.CaseRow;
import org.noticewright.store.FindingsCount;
import org.noticewright.store.LetterStore;
import org.noticewright.store.SideFiles;
import org.noticewright.store.SideFiles.SideFile;
import org.noticewright.store.StoreException;
import org.noticewright.store.VersionReason;

/**
 * Brings letters back that could not be saved and were written beside the store. Nothing is lost on the way: the letter
 * that was saved becomes a version, and the side file is kept aside. Thread-safe.
 */
public final class TakeOverUnsaved {
    private final LetterStore store;
    private final SideFiles files;
    private final Function<Letter, FindingsCount> findings;

    /**
     * Puts the use case together.
     *
     * @param findings counts what the checks find in a letter
     */
    public TakeOverUnsaved(LetterStore store, SideFiles files, Function<Letter, FindingsCount> findings) {
        this.store = store;
        this.files = files;
        this.findings = findings;
    }

    /** The unsaved letters, the oldest first; none where the store can only be read, for there another desk has them. */
    public List<UnsavedLetter> list() throws StoreException {
        if (store.isReadOnly()) {
            return List.of();
        }
        List<UnsavedLetter> found = new ArrayList<>();
        for (SideFile side : files.list()) {
            UnsavedLetter unsaved = read(side);
            if (unsaved.letter() != null && unsaved.letter().equals(unsaved.saved())) {
                files.keepAside(side); // it was saved after all
            } else {
                found.add(unsaved);
            }
        }
        return List.copyOf(found);
    }

    private UnsavedLetter read(SideFile side) throws StoreException {
        Letter letter;
        try {
            letter = files.read(side);
        } catch (StoreException e) {
            return new UnsavedLetter(side, null, e.getMessage(), null, null);
        }
        CaseRow row = side.id() == null
                ? null
                : listed(side.id()).filter(one -> isOf(one, letter)).orElse(null);
        return new UnsavedLetter(side, letter, "", row, row == null ? null : saved(row.id()));
    }

    private Optional<CaseRow> listed(CaseId id) throws StoreException {
        boolean isDeleted =
                store.deletedCases().stream().anyMatch(row -> row.id().equals(id));
        return isDeleted ? Optional.empty() : store.row(id);
    }

    /** After a backup was restored, a number may be another case's: one whose reference and subject are both others. */
    private static boolean isOf(CaseRow row, Letter letter) {
        return isAlike(row.reference(), letter.reference()) || isAlike(row.subject(), letter.subject());
    }

    private static boolean isAlike(@Nullable String saved, @Nullable String typed) {
        return saved == null || saved.isBlank() || saved.equals(typed);
    }

    private @Nullable Letter saved(CaseId id) throws StoreException {
        try {
            return store.letter(id);
        } catch (StoreException e) {
            if (e.isDamage()) {
                return null; // then the unsaved one is all the better
            }
            throw e;
        }
    }

    /**
     * Saves an unsaved letter: as that of its case, where what was saved and what is taken over are kept as versions, or as
     * a new case.
     *
     * @return the case that has it now
     */
    public CaseId takeOver(UnsavedLetter unsaved) throws StoreException {
        Letter letter = unsaved.letter();
        if (letter == null) {
            throw new StoreException(unsaved.fault(), null);
        }
        CaseId id = save(unsaved.replaces(), letter);
        store.sync();
        files.keepAside(unsaved.side());
        return id;
    }

    private CaseId save(@Nullable CaseRow replaced, Letter letter) throws StoreException {
        FindingsCount count = findings.apply(letter);
        CaseId id;
        if (replaced == null) {
            id = store.add(letter, count);
        } else {
            id = replaced.id();
            Letter now = saved(id);
            if (now != null) {
                store.keepVersion(id, now, VersionReason.BEFORE_RESTORE);
            }
            store.save(id, letter, count);
        }
        store.keepVersion(id, letter, VersionReason.TAKEN_OVER);
        return id;
    }

    /**
     * Offers an unsaved letter no longer.
     *
     * @return where its file is kept
     */
    public Path leaveAside(UnsavedLetter unsaved) throws StoreException {
        return files.keepAside(unsaved.side());
    }
}
