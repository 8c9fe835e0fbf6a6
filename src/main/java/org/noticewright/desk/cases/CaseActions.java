package org.noticewright.desk.cases;

import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.noticewright.casework.ExportLetter;
import org.noticewright.desk.kit.Background;
import org.noticewright.desk.kit.Messages;
import org.noticewright.desk.shell.Navigator;
import org.noticewright.desk.shell.Place;
import org.noticewright.letter.AuthoritySource;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterPath;
import org.noticewright.store.AuthorityProfile;
import org.noticewright.store.FindingsCount;
import org.noticewright.store.LetterStore;
import org.noticewright.store.Status;
import org.noticewright.store.StoreException;

/** What can be done with the cases of a list. To be used on one thread. */
public final class CaseActions {
    private final LetterStore store;
    private final CasesModel cases;
    private final ExportLetter export;
    private final SampleCase sample;
    private final Function<Letter, FindingsCount> findings;
    private final Background background;
    private final Navigator navigator;
    private final Messages messages;

    /**
     * Acts on the cases of a list.
     *
     * @param findings counts what the checks find in a letter; called in the background
     */
    public CaseActions(
            LetterStore store,
            CasesModel cases,
            ExportLetter export,
            SampleCase sample,
            Function<Letter, FindingsCount> findings,
            Background background,
            Navigator navigator,
            Messages messages) {
        this.store = store;
        this.cases = cases;
        this.export = export;
        this.sample = sample;
        this.findings = findings;
        this.background = background;
        this.navigator = navigator;
        this.messages = messages;
    }

    /** Whether cases can only be looked at. */
    boolean isReadOnly() {
        return store.isReadOnly();
    }

    void open(CaseLine line) {
        navigator.go(new Place.Editor(line.id()));
    }

    void beginLetter() {
        navigator.go(new Place.NewLetter());
    }

    void setStatus(CaseLine line, Status status) {
        if (line.row().status() == status) {
            return;
        }
        background.start(
                "status",
                () -> {
                    store.setStatus(line.id(), status);
                    return line.id();
                },
                id -> {
                    cases.refresh(id);
                    messages.done("%s has the status “%s” now."
                            .formatted(CaseWords.name(line.row()), CaseWords.status(status)));
                },
                failure -> failed(failure, "The status could not be changed"));
    }

    void delete(CaseLine line) {
        background.start(
                "delete",
                () -> {
                    store.delete(line.id());
                    return line.id();
                },
                id -> {
                    cases.remove(id);
                    messages.done(CaseWords.name(line.row()) + " was deleted.", "Undo", () -> undelete(line));
                },
                failure -> failed(failure, "The case could not be deleted"));
    }

    private void undelete(CaseLine line) {
        background.start(
                "undelete",
                () -> {
                    store.undelete(line.id());
                    return line.id();
                },
                id -> {
                    cases.load(id);
                    messages.done(CaseWords.name(line.row()) + " is back.");
                },
                failure -> failed(failure, "The case could not be put back"));
    }

    void duplicate(CaseLine line) {
        background.start(
                "duplicate",
                () -> {
                    Letter next = NextLetter.after(store.letter(line.id()));
                    return store.add(next, findings.apply(next));
                },
                id -> {
                    navigator.go(new Place.Editor(id));
                    messages.done("This is a new case, made of %s. Give it its own reference, requester and dates."
                            .formatted(CaseWords.name(line.row())));
                },
                failure -> failed(failure, "The case could not be duplicated"));
    }

    void export(CaseLine line, Path file) {
        background.start(
                "export",
                () -> {
                    Letter letter = store.letter(line.id());
                    return export.exportLetterFile(letter, authority(letter), file)
                            .getLast();
                },
                written -> messages.done("%s was written to %s.".formatted(CaseWords.name(line.row()), written)),
                failure -> failed(failure, "The letter file could not be written"));
    }

    private @Nullable AuthorityProfile authority(Letter letter) throws StoreException {
        return letter.authority() instanceof AuthoritySource.Named(String id)
                ? store.authority(id).orElse(null)
                : null;
    }

    /** Adds the sample case once more, and opens it. */
    void addSample() {
        background.start(
                "sample",
                () -> sample.store(store, findings),
                id -> navigator.go(new Place.Editor(id)),
                failure -> failed(failure, "The sample could not be added"));
    }

    /** The name that is offered for the letter file of a case. */
    static String fileName(CaseLine line) {
        return ExportLetter.suggestedLetterFileName(
                LetterPath.parse("reference").write(Letter.blank(), line.row().reference()));
    }

    private void failed(Exception failure, String what) {
        messages.failed(Sentences.of(failure, what));
    }
}
