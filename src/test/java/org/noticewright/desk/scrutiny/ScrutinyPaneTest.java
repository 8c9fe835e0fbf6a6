package org.noticewright.desk.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.app.EditorAtDesk;
import org.noticewright.desk.AccessWalk;
import org.noticewright.desk.CutOff;
import org.noticewright.desk.CutWords;
import org.noticewright.desk.shell.Appearance.Theme;
import org.noticewright.letter.Letter;

/** What a reader will ask, beside the form of the real editor. */
@SuppressWarnings("NullAway.Init")
class ScrutinyPaneTest {
    private static final String REFUSAL = "northmoor-hospital-refusal";
    private static final String SEVERITY = "bases-0-harm-severity";

    @TempDir
    Path folder;

    private EditorAtDesk open(String path, @Nullable Object value) {
        EditorAtDesk desk = EditorAtDesk.open(folder, REFUSAL, EditorAtDesk.with(path, value));
        desk.robot.press(KeyCode.F7);
        desk.awaitNode("scrutiny-summary");
        return desk;
    }

    @Test
    void key_showsTheQuestions_thoseWithoutAnAnswerFirst() {
        try (EditorAtDesk desk = open("bases[0].harm.severity", null)) {
            assertThat(desk.region()).isEqualTo("beside");
            assertThat(desk.robot.focus()).startsWith("asked-A08").endsWith("-go");
            assertThat(desk.texts("scrutiny"))
                    .containsSubsequence(
                            "Nothing answers 1 of these",
                            "Without an answer (1)",
                            "how bad",
                            "Nothing answers this.",
                            "Answered (",
                            "“");
            assertThat(desk.words("questions-tab")).isEqualTo("Questions: 1 open");
        }
    }

    @Test
    void enter_goesToTheFieldThatWouldAnswer_andTypingAnswersIt() {
        try (EditorAtDesk desk = open("bases[0].harm.severity", null)) {
            String card = desk.robot.focus().replaceAll("-go$", "");
            desk.robot.press(KeyCode.ENTER);
            assertThat(desk.robot.focus()).isEqualTo(SEVERITY);
            desk.robot.type("Two wards would have to close for a day while the records are made again by hand.");
            desk.robot.await("the answer", () -> desk.words("questions-tab").equals("Questions"));
            desk.robot.await("the whole answer", () -> desk.texts(card).contains("by hand."));
            assertThat(desk.texts(card))
                    .contains("“Two wards would have to close")
                    .doesNotContain("Nothing answers");
            assertThat(desk.robot.focus())
                    .as("whoever types keeps the keyboard")
                    .isEqualTo(SEVERITY);
        }
    }

    @Test
    void passage_isGoneToByAClick_andItsWordsAreMarked() {
        try (EditorAtDesk desk = open("reference", "NH/1")) {
            String link = desk.ids("scrutiny", "asked-A08.*-passage-0").getFirst();
            desk.focus(link); // scrolled into sight
            desk.robot.fx(() -> {
                ((javafx.scene.control.Hyperlink) desk.robot.scene().lookup("#" + link)).fire();
                return true;
            });
            desk.robot.settle();
            assertThat(desk.robot.focus()).isEqualTo(SEVERITY);
            assertThat(desk.marked()).isNotBlank();
        }
    }

    @Test
    void page_isSavedForTheFile_andIsNoPartOfTheLetter() throws Exception {
        try (EditorAtDesk desk = open("reference", "NH/1")) {
            Letter before = desk.saved();
            desk.press("scrutiny-save");
            Path page = folder.resolve("NH-1-questions-for-the-file.pdf");
            desk.robot.await("the page", () -> desk.robot.isSaid("Wrote " + page));
            try (PDDocument pdf = Loader.loadPDF(page.toFile())) {
                assertThat(new PDFTextStripper().getText(pdf))
                        .contains("For the file. Not part of the letter.", "how bad")
                        .doesNotContain("Yours sincerely");
            }
            assertThat(desk.saved()).isEqualTo(before);
            desk.press("notice-offer");
            assertThat(desk.viewed()).containsExactly(page);
        }
    }

    @Test
    void page_thatCannotBeWritten_saysWhatToDo_andLeavesNothing() throws Exception {
        try (EditorAtDesk desk = open("reference", "NH/1")) {
            desk.store.setSetting("export.folder", folder.resolve("gone").toString());
            desk.press("scrutiny-save");
            desk.robot.await("the fault", () -> desk.robot.sees("scrutiny-fault"));
            assertThat(desk.words("scrutiny-fault")).contains("is not there").contains("Make it, or name another file");
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.map(file -> file.getFileName().toString())).containsExactly("letters");
            }
        }
    }

    @Test
    void page_isWholeInEveryLook_andSpoken() {
        try (EditorAtDesk desk = open("bases[0].harm.severity", null)) {
            for (int size : new int[] {100, 200}) {
                desk.robot.look(size == 100 ? Theme.LIGHT : Theme.DARK, size, 1_024, 700);
                desk.robot.picture("questions-" + size);
                assertThat(desk.robot.fx(() -> CutWords.words(desk.robot.scene().lookup("#scrutiny"))))
                        .isEmpty();
                assertThat(desk.robot.fx(() -> CutOff.faults(desk.robot.scene().lookup("#scrutiny"))))
                        .isEmpty();
            }
            assertThat(desk.robot.fx(() -> AccessWalk.faults(desk.robot.scene().lookup("#scrutiny"))))
                    .isEmpty();
        }
    }
}
