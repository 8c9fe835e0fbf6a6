package org.noticewright.desk.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.desk.kit.SameThread;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterPath;
import org.noticewright.store.CaseId;
import org.noticewright.store.FindingsCount;
import org.noticewright.store.LetterSet;
import org.noticewright.store.LetterStore;
import org.noticewright.store.OpenedStore.Opened;
import org.noticewright.store.SideFiles;
import org.noticewright.store.StoreException;

@SuppressWarnings("NullAway.Init")
class AutosaveTest {
    @TempDir
    Path folder;

    private final SameThread background = new SameThread();
    private final WorkingLetter working =
            new WorkingLetter(Letter.blank(), () -> Instant.parse("2026-11-23T09:00:00Z"));
    private LetterStore store;
    private SideFiles side;
    private CaseId id;
    private Autosave autosave;
    private int refusals;

    @BeforeEach
    void open() throws StoreException {
        assertThat(new LetterSet(folder, Exemptions.load()).open(null)).isInstanceOfSatisfying(Opened.class, opened -> {
            store = opened.store();
            side = opened.sideFiles();
        });
        id = store.add(Letter.blank(), FindingsCount.NONE);
        autosave = new Autosave(
                store,
                id,
                working,
                () -> new FindingsCount(1, 2),
                background,
                side,
                () -> Instant.parse("2026-11-23T09:00:00Z"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void change_isSavedAfterAShortPause() throws StoreException {
        type("Plans");
        assertThat(autosave.stateProperty().get()).isEqualTo(new Autosave.State.Changed());
        assertThat(store.letter(id)).isEqualTo(Letter.blank());

        background.pass(Autosave.PAUSE);

        assertThat(store.letter(id)).isEqualTo(working.letter());
        assertThat(autosave.stateProperty().get()).isInstanceOf(Autosave.State.Saved.class);
        assertThat(store.row(id))
                .hasValueSatisfying(row -> assertThat(row.findings()).isEqualTo(new FindingsCount(1, 2)));
    }

    @Test
    void typingWithoutAPause_isSavedWithinTwoSeconds() throws StoreException {
        StringBuilder typed = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            typed.append('a');
            type(typed.toString());
            background.pass(Duration.ofMillis(100));
        }

        assertThat(String.valueOf(store.letter(id).subject())).hasSizeGreaterThan(9);
    }

    @Test
    void saveNow_saves() throws StoreException {
        type("Plans");

        assertThat(autosave.saveNow()).isTrue();
        assertThat(store.letter(id).subject()).isEqualTo("Plans");
    }

    @Test
    void saveThatFails_isSaidAndTheLetterIsWrittenBeside() throws Exception {
        store.close();
        type("Plans that must not be lost");
        background.pass(Autosave.PAUSE);

        assertThat(autosave.stateProperty().get())
                .isInstanceOfSatisfying(Autosave.State.Failed.class, failed -> assertThat(failed.sentence())
                        .contains("written to", "case-" + id.number()));
        List<SideFiles.SideFile> beside = side.list();
        assertThat(beside).hasSize(1);
        assertThat(side.read(beside.getFirst())).isEqualTo(working.letter());
        assertThat(Files.exists(beside.getFirst().file())).isTrue();
        assertThat(autosave.saveNow()).isFalse();
    }

    @Test
    void letterThatCannotBeSaved_mayBeLeftOnceItIsBeside_atTheSecondTry() throws Exception {
        store.close();
        type("Plans that must not be lost");

        assertThat(autosave.mayLeave()).isFalse();
        assertThat(autosave.stateProperty().get())
                .isInstanceOfSatisfying(Autosave.State.Failed.class, failed -> assertThat(failed.sentence())
                        .contains("leave it once more"));
        type("Plans that must not be lost either");
        assertThat(autosave.mayLeave()).as("it was changed since").isFalse();
        assertThat(autosave.mayLeave()).isTrue();
        assertThat(side.read(side.list().getFirst())).isEqualTo(working.letter());
    }

    @Test
    void letterThatStandsNowhere_mayNotBeLeft() throws Exception {
        Files.writeString(folder.resolve("unsaved"), "a file where the folder belongs");
        store.close();
        type("Plans that must not be lost");

        assertThat(autosave.mayLeave()).isFalse();
        assertThat(autosave.mayLeave()).isFalse();
    }

    @Test
    void letterThatIsOnlyRead_takesNoChange_andMayBeLeft() throws Exception {
        assertThat(new LetterSet(folder, Exemptions.load()).openReadOnly(null))
                .isInstanceOfSatisfying(Opened.class, this::readOnly);
    }

    private void readOnly(Opened opened) {
        try (LetterStore reading = opened.store()) {
            WorkingLetter read = new WorkingLetter(Letter.blank(), Instant::now, () -> refusals++);
            Autosave nothing = new Autosave(
                    reading, id, read, () -> FindingsCount.NONE, background, opened.sideFiles(), Instant::now);
            read.type("subject", "Subject", "Plans");

            assertThat(read.letter()).isEqualTo(Letter.blank());
            assertThat(refusals).isEqualTo(1);
            assertThat(nothing.stateProperty().get()).isEqualTo(new Autosave.State.ReadOnly());
            assertThat(nothing.saveNow()).isTrue();
            assertThat(nothing.mayLeave()).isTrue();
            assertThat(folder.resolve("unsaved")).doesNotExist();
        }
    }

    private void type(String subject) {
        working.type("subject", "Subject", subject);
        assertThat(LetterPath.parse("subject").read(working.letter())).isEqualTo(subject);
    }
}
