package org.noticewright.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterFile;
import org.noticewright.letter.LetterPath;
import org.noticewright.store.CaseId;
import org.noticewright.store.FindingsCount;
import org.noticewright.store.LetterSet;
import org.noticewright.store.LetterStore;
import org.noticewright.store.OpenedStore.Opened;
import org.noticewright.store.SideFiles;
import org.noticewright.store.StoreException;
import org.noticewright.store.VersionReason;
import org.noticewright.store.VersionRow;

@SuppressWarnings("NullAway.Init")
class TakeOverUnsavedTest {
    private static final Exemptions EXEMPTIONS = Exemptions.load();
    private static final Letter SAVED = letter("FOI 1", "Fences", "Ask.");
    private static final Letter TYPED = letter("FOI 1", "Fences and gates", "Ask again.");

    @TempDir
    private Path folder;

    private LetterStore store;
    private SideFiles files;
    private CaseId id;

    @BeforeEach
    void aSaveFails_andTheDeskIsStartedAgain() throws Exception {
        open();
        id = store.add(SAVED, FindingsCount.NONE);
        files.write(id, TYPED);
        store.close();
        open();
    }

    private void open() {
        assertThat(new LetterSet(folder, EXEMPTIONS).open(null)).isInstanceOfSatisfying(Opened.class, opened -> {
            store = opened.store();
            files = opened.sideFiles();
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Letter letter(String reference, String subject, String advice) {
        Letter letter = LetterPath.parse("reference").write(Letter.blank(), reference);
        letter = LetterPath.parse("subject").write(letter, subject);
        return LetterPath.parse("advice").write(letter, advice);
    }

    private TakeOverUnsaved unsaved() {
        return new TakeOverUnsaved(store, files, letter -> new FindingsCount(1, 2));
    }

    private void requireKeptAside(Letter letter) throws Exception {
        assertThat(files.list()).isEmpty();
        try (var kept = Files.list(folder.resolve("unsaved").resolve("aside"))) {
            assertThat(kept.toList()).singleElement().satisfies(file -> assertThat(
                            new LetterFile(EXEMPTIONS).read(file))
                    .isEqualTo(letter));
        }
    }

    @Test
    void unsavedLetter_takesThePlaceOfTheSavedOne_andBothAreVersions() throws Exception {
        UnsavedLetter offered = unsaved().list().getFirst();
        assertThat(offered.letter()).isEqualTo(TYPED);
        assertThat(offered.saved()).isEqualTo(SAVED);

        assertThat(unsaved().takeOver(offered)).isEqualTo(id);

        assertThat(store.letter(id)).isEqualTo(TYPED);
        assertThat(store.row(id))
                .hasValueSatisfying(row -> assertThat(row.findings()).isEqualTo(new FindingsCount(1, 2)));
        assertThat(store.versions(id))
                .extracting(VersionRow::reason)
                .containsExactly(VersionReason.TAKEN_OVER, VersionReason.BEFORE_RESTORE);
        assertThat(store.version(store.versions(id).getLast().id())).isEqualTo(SAVED);
        requireKeptAside(TYPED);
        assertThat(unsaved().list()).isEmpty();
    }

    @Test
    void letterOfACaseThatIsGone_becomesANewCase() throws Exception {
        store.delete(id);
        UnsavedLetter offered = unsaved().list().getFirst();
        assertThat(offered.replaces()).isNull();

        CaseId next = unsaved().takeOver(offered);

        assertThat(next).isNotEqualTo(id);
        assertThat(store.letter(next)).isEqualTo(TYPED);
        assertThat(store.letter(id)).isEqualTo(SAVED);
        requireKeptAside(TYPED);
    }

    @Test
    void letterWhoseNumberIsAnotherCaseNow_becomesANewCase() throws Exception {
        Letter another = letter("FOI 9", "Roads", "Walk.");
        store.save(id, another, FindingsCount.NONE);

        CaseId next = unsaved().takeOver(unsaved().list().getFirst());

        assertThat(store.letter(id)).isEqualTo(another);
        assertThat(store.letter(next)).isEqualTo(TYPED);
    }

    @Test
    void letterThatWasNeverSaved_becomesANewCase() throws Exception {
        unsaved().leaveAside(unsaved().list().getFirst());
        files.write(null, TYPED);

        CaseId next = unsaved().takeOver(unsaved().list().getFirst());

        assertThat(store.letter(next)).isEqualTo(TYPED);
        assertThat(store.cases()).hasSize(2);
    }

    @Test
    void letterThatIsLeftAside_isOfferedNoLonger_andNotLost() throws Exception {
        Path kept = unsaved().leaveAside(unsaved().list().getFirst());

        assertThat(kept).exists();
        assertThat(unsaved().list()).isEmpty();
        assertThat(store.letter(id)).isEqualTo(SAVED);
        requireKeptAside(TYPED);
    }

    @Test
    void letterThatWasSavedAfterAll_isNotOffered() throws Exception {
        store.save(id, TYPED, FindingsCount.NONE);

        assertThat(unsaved().list()).isEmpty();
        requireKeptAside(TYPED);
    }

    @Test
    void fileThatCannotBeRead_isSaid_andCanBeLeftAside() throws Exception {
        Path file = files.list().getFirst().file();
        Files.writeString(file, "{");

        UnsavedLetter offered = unsaved().list().getFirst();
        assertThat(offered.letter()).isNull();
        assertThat(offered.fault()).contains(file.toString(), "cannot be read");
        assertThatThrownBy(() -> unsaved().takeOver(offered)).isInstanceOf(StoreException.class);
        unsaved().leaveAside(offered);
        assertThat(unsaved().list()).isEmpty();
    }

    @Test
    void saveThatFailsAgain_keepsTheOffer() throws Exception {
        UnsavedLetter offered = unsaved().list().getFirst();
        store.close();
        assertThatThrownBy(() -> unsaved().takeOver(offered)).isInstanceOf(StoreException.class);
        open();

        assertThat(unsaved().list()).isEqualTo(List.of(offered));
    }

    @Test
    void secondDesk_isOfferedNothing() throws Exception {
        Opened reading = (Opened) new LetterSet(folder, EXEMPTIONS).openReadOnly(null);
        try (LetterStore second = reading.store()) {
            assertThat(new TakeOverUnsaved(second, reading.sideFiles(), letter -> FindingsCount.NONE).list())
                    .isEmpty();
        }
        assertThat(files.list()).hasSize(1);
    }
}
