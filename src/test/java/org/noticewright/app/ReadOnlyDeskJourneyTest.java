package org.noticewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.desk.OnStage;
import org.noticewright.desk.RealStore;
import org.noticewright.letter.AuthorityFile;
import org.noticewright.letter.AuthoritySource;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterFile;
import org.noticewright.letter.LetterPath;
import org.noticewright.store.AuthorityProfile;
import org.noticewright.store.CaseId;
import org.noticewright.store.FindingsCount;
import org.noticewright.store.LetterSet;
import org.noticewright.store.LetterStore;

/** A second desk on the same letters: they can be read and exported, and not changed. */
class ReadOnlyDeskJourneyTest {
    /** Case, questions, three of each of two grounds, advice, wording, signing, notes. */
    private static final int PARTS = 12;

    @TempDir
    private Path folder;

    @Test
    void officer_readsAndExportsALetterThatAnotherDeskHasOpen_andCannotChangeIt() throws Exception {
        Path examples = RealStore.EXAMPLES;
        AuthorityProfile authority = new AuthorityProfile(
                new AuthorityFile().read(examples.resolve("northmoor.authority.json")),
                Files.readAllBytes(examples.resolve("northmoor-logo.png")));
        Letter letter = LetterPath.parse("authority")
                .write(
                        new LetterFile(RealStore.EXEMPTIONS)
                                .read(examples.resolve("northmoor-hospital-refusal.letter.json")),
                        new AuthoritySource.Named(authority.id()));
        Path made = Files.createDirectory(folder.resolve("made"));
        LetterSet letters = new LetterSet(folder.resolve("letters"), RealStore.EXEMPTIONS);
        try (LetterStore first = RealStore.in(letters.folder())) {
            first.saveAuthority(authority);
            CaseId id = first.add(letter, FindingsCount.NONE);
            try (WholeDesk desk = WholeDesk.on(letters)) {
                desk.press("trouble-read");
                desk.awaitWords("here they can only be read and exported.");
                boolean isOff = OnStage.call(desk.node("new-letter", Button.class)::isDisabled);
                assertThat(isOff).isTrue();

                desk.picture("read-only-cases");
                desk.press(KeyCode.DOWN);
                desk.press(KeyCode.ENTER);
                desk.awaitWords("To read only: the letters are open in another window.");
                desk.picture("read-only-letter");
                desk.type("subject", "x");
                String subject = OnStage.call(desk.node("subject", TextInputControl.class)::getText);
                assertThat(subject).isEqualTo(letter.subject());
                boolean canBeSelected = !OnStage.call(desk.node("subject", Control.class)::isDisabled);
                assertThat(canBeSelected).isTrue();
                for (int part = 0; part < PARTS; part++) {
                    assertThat(desk.changeable("part-form"))
                            .as("part %d of the letter", part)
                            .isEmpty();
                    desk.press(KeyCode.CONTROL, KeyCode.DOWN);
                }
                assertThat(desk.sees("notes")).as("all parts were seen").isTrue();
                desk.press(KeyCode.CONTROL, KeyCode.S);
                desk.awaitWords("To read only");

                desk.press("export");
                desk.press("export-text");
                desk.press("export-save");
                OnStage.await(() -> isWritten(made), "the letter is exported; " + desk.texts());
                desk.press("go-cases");
                OnStage.await(() -> desk.title().startsWith("Cases"), "the letter can be left");
            }
            assertThat(first.letter(id)).isEqualTo(letter);
            assertThat(first.versions(id)).isEmpty();
            assertThat(letters.folder().resolve("unsaved")).doesNotExist();
        }
    }

    private static boolean isWritten(Path folder) {
        String[] names = folder.toFile().list();
        return names != null && List.of(names).stream().anyMatch(name -> name.endsWith(".txt"));
    }
}
