package org.noticewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the desk is for, from the first start to the next morning, with the keyboard alone. */
@SuppressWarnings("NullAway.Init")
class OfficersJourneyTest {
    private static final String OWN = "Knowing which versions are in use would tell an attacker where to begin.";

    @TempDir
    Path folder;

    private Path files;

    @BeforeEach
    void makeFolder() throws IOException {
        files = Files.createDirectories(folder.resolve("files"));
    }

    @Test
    void letter_isBegunWeighedExportedAndFoundNextMorning() throws IOException {
        try (WholeDesk desk = WholeDesk.start(folder.resolve("data"), files)) {
            desk.await("the sample case", () -> desk.cases() == 1);
            begin(desk);
            weigh(desk);
            export(desk);
            assertThat(desk.leave()).isTrue();
        }
        try (WholeDesk desk = WholeDesk.start(folder.resolve("data"), files)) {
            desk.await("both cases", () -> desk.cases() == 2);
            desk.press(KeyCode.CONTROL, KeyCode.F);
            desk.type("attacker begin");
            desk.await("the letter that has these words", () -> desk.cases() == 1);
            desk.press(KeyCode.DOWN);
            desk.press(KeyCode.ENTER);
            desk.await("the letter", () -> desk.focus().equals("outline"));
            assertThat(desk.reads("FOI 7: Patch dates")).isTrue();
            desk.partOf("factors-form");
            assertThat(desk.count("factor-card")).isEqualTo(2);
            assertThat(desk.leave()).isTrue();
        }
    }

    @Test
    void change_isTakenBackFromAnotherPart_andTheLetterIsTheStartOfTheNext() {
        try (WholeDesk desk = WholeDesk.start(folder.resolve("data"), files)) {
            desk.await("the sample case", () -> desk.cases() == 1);
            openFirst(desk);
            desk.partOf("form-harm");
            String severity =
                    desk.node("bases-0-harm-severity", TextInputControl.class).getText();
            desk.type("bases-0-harm-severity", OWN);
            desk.partOf("form-balance");
            desk.press(KeyCode.CONTROL, KeyCode.Z);
            desk.await(
                    "the harm again, as it was",
                    () -> desk.sees("form-harm") && desk.wordsInFields().contains(severity));
            desk.partOf("form-balance");
            desk.press(KeyCode.CONTROL, KeyCode.Y);
            desk.await(
                    "the harm as it was typed",
                    () -> desk.sees("form-harm") && desk.wordsInFields().contains(OWN));

            desk.press(KeyCode.CONTROL, KeyCode.L);
            desk.await("the case", () -> desk.sees("cases") && desk.cases() == 1);
            desk.press(KeyCode.CONTROL, KeyCode.F);
            desk.press(KeyCode.DOWN);
            desk.press(KeyCode.CONTROL, KeyCode.D);
            desk.await("the next letter", () -> desk.focus().equals("outline"));
            assertThat(desk.title()).startsWith("No reference yet: Sample");
            desk.partOf("form-harm");
            assertThat(desk.wordsInFields()).contains(OWN);
        }
    }

    private static void openFirst(WholeDesk desk) {
        desk.press(KeyCode.CONTROL, KeyCode.F);
        desk.press(KeyCode.DOWN);
        desk.press(KeyCode.ENTER);
        desk.await("the letter", () -> desk.focus().equals("outline"));
    }

    private static void begin(WholeDesk desk) {
        desk.press(KeyCode.CONTROL, KeyCode.N);
        desk.await("the first kind", () -> desk.focus().equals("kind-refusal"));
        desk.press(KeyCode.SPACE);
        desk.tabTo("new-subject");
        desk.type("Patch dates");
        desk.press(KeyCode.TAB);
        desk.type("FOI 7");
        desk.press(KeyCode.TAB);
        desk.type("9/11/2026");
        desk.tabTo("begin");
        desk.press(KeyCode.ENTER);
        desk.await("the letter", () -> desk.focus().equals("outline"));
        assertThat(desk.reads("FOI 7: Patch dates")).isTrue();
    }

    /** A factor from the library, one of one's own; a change taken back and made again. */
    private static void weigh(WholeDesk desk) {
        desk.partOf("factors-form");
        desk.press(KeyCode.F6);
        desk.tabTo("library-open-for");
        desk.press(KeyCode.SPACE);
        desk.await("the library", () -> desk.focus().equals("library-find-for"));
        int all = desk.entries("library-list-for");
        desk.type("account");
        assertThat(desk.entries("library-list-for")).isBetween(1, all - 1);
        desk.press(KeyCode.ENTER);
        desk.press(KeyCode.ESCAPE);
        desk.await("the factor", () -> desk.count("factor-card") == 1);
        desk.tabTo("factor-own-against");
        desk.press(KeyCode.SPACE);
        desk.await("an empty factor", () -> desk.count("factor-card") == 2);
        desk.type(OWN);
        desk.press(KeyCode.CONTROL, KeyCode.Z);
        desk.await("the words gone", () -> !desk.wordsInFields().contains(OWN));
        desk.press(KeyCode.CONTROL, KeyCode.Y);
        desk.await("the words back", () -> desk.wordsInFields().contains(OWN));
        desk.press(KeyCode.CONTROL, KeyCode.S);
        desk.await("that it is saved", () -> desk.words("saved").startsWith("Saved at "));
        desk.await("the place of the factor on the page", () -> desk.count("page-mark") > 0);
        desk.picture("journey-factors");
    }

    private void export(WholeDesk desk) throws IOException {
        desk.press(KeyCode.CONTROL, KeyCode.E);
        desk.await("export", () -> desk.sees("export-save"));
        desk.tabTo("export-save");
        desk.press(KeyCode.SPACE);
        desk.await("the file", () -> desk.reads("Wrote "));
        desk.picture("journey-exported");

        List<Path> written = WholeDesk.files(files, ".pdf");
        assertThat(written).hasSize(1);
        try (PDDocument document = Loader.loadPDF(written.getFirst().toFile())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text).contains("Patch dates").contains(OWN).contains("DRAFT");
        }
    }
}
