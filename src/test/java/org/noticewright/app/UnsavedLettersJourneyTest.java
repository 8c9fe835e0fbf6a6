package org.noticewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.desk.OnStage;
import org.noticewright.desk.RealStore;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterPath;
import org.noticewright.store.CaseId;
import org.noticewright.store.FindingsCount;
import org.noticewright.store.LetterSet;
import org.noticewright.store.LetterStore;
import org.noticewright.store.OpenedStore.Opened;
import org.noticewright.store.VersionReason;
import org.noticewright.store.VersionRow;

class UnsavedLettersJourneyTest {
    @TempDir
    private Path folder;

    private static Letter letter(String subject, String advice) {
        Letter letter = LetterPath.parse("reference").write(Letter.blank(), "FOI 1");
        letter = LetterPath.parse("subject").write(letter, subject);
        return LetterPath.parse("advice").write(letter, advice);
    }

    /** A desk whose disk was full while a letter was typed, and that was closed then. */
    private CaseId failToSave(LetterSet letters) throws Exception {
        Opened opened = (Opened) letters.open(null);
        try (LetterStore store = opened.store()) {
            CaseId id = store.add(letter("Fences", "Ask about fences."), FindingsCount.NONE);
            opened.sideFiles().write(id, letter("Fences", "Ask about gates."));
            opened.sideFiles().write(null, letter("Roads", "Ask about roads."));
            return id;
        }
    }

    @Test
    void officer_isOfferedWhatCouldNotBeSaved_looks_takesOneOver_andLeavesAnotherAside() throws Exception {
        LetterSet letters = new LetterSet(folder.resolve("letters"), RealStore.EXEMPTIONS);
        CaseId id = failToSave(letters);
        try (WholeDesk desk = WholeDesk.on(letters)) {
            desk.awaitWords("2 letters could not be saved when they were typed");
            assertThat(desk.texts())
                    .contains("FOI 1 “Fences”, as typed on ", "which is kept as a version.")
                    .contains("FOI 1 “Roads”, as typed on ", "it would become a new case.");
            assertThat(desk.focus())
                    .as("the offer takes the keyboard from nobody")
                    .doesNotStartWith("unsaved");

            assertThat(desk.faults("unsaved")).isEmpty();
            desk.picture("unsaved");

            desk.press("unsaved-look-1");
            desk.awaitWords("Advice");
            desk.picture("unsaved-looked-at");
            assertThat(desk.focus()).isEqualTo("unsaved-look-1");
            desk.press("unsaved-look-1");
            desk.press("unsaved-look-2");
            TextInputControl text = desk.node("unsaved-text", TextInputControl.class);
            String shown = OnStage.call(text::getText);
            assertThat(shown).contains("Ask about roads.");
            boolean canBeTypedIn = OnStage.call(text::isEditable);
            assertThat(canBeTypedIn).isFalse();

            desk.press("unsaved-aside-2");
            desk.awaitWords("was left aside. Its file is kept: ");
            desk.awaitWords("A letter could not be saved when it was typed");
            desk.press("unsaved-take-1");
            desk.awaitWords("was taken over and is saved now.");
            assertThat(desk.sees("unsaved")).isFalse();
            assertThat(desk.focus()).isEqualTo("case-search");
            desk.press("notice-offer");
            OnStage.await(() -> desk.title().startsWith("FOI 1: Fences"), "the letter is open: " + desk.title());
        }
        Opened opened = (Opened) letters.open(null);
        try (LetterStore store = opened.store()) {
            assertThat(store.letter(id).advice()).isEqualTo("Ask about gates.");
            assertThat(store.versions(id))
                    .extracting(VersionRow::reason)
                    .contains(VersionReason.TAKEN_OVER, VersionReason.BEFORE_RESTORE);
            assertThat(opened.sideFiles().list()).isEmpty();
        }
        try (var kept = Files.list(folder.resolve("letters").resolve("unsaved").resolve("aside"))) {
            assertThat(kept).hasSize(2);
        }
    }
}
