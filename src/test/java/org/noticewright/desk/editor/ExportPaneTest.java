package org.noticewright.desk.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.app.EditorAtDesk;
import org.noticewright.desk.AccessWalk;
import org.noticewright.desk.CutOff;
import org.noticewright.desk.CutWords;
import org.noticewright.desk.shell.Appearance.Theme;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.AuthoritySource;
import org.noticewright.letter.LetterFile;

/** Files of the letter, from the real editor, with real PDFs and a real disk. */
@SuppressWarnings("NullAway.Init")
class ExportPaneTest {
    private static final String REFUSAL = "northmoor-hospital-refusal";
    private static final String NEITHER = "westmere-university-ncnd";

    @TempDir
    Path folder;

    private EditorAtDesk open(String example, String path, Object value) {
        EditorAtDesk desk = EditorAtDesk.open(folder, example, EditorAtDesk.with(path, value));
        desk.robot.press(KeyCode.CONTROL, KeyCode.E);
        desk.awaitNode("export-save");
        return desk;
    }

    private EditorAtDesk sound() {
        return open(REFUSAL, "reference", "FOI 7");
    }

    private void save(EditorAtDesk desk, Path file) {
        desk.press("export-save");
        desk.robot.await(file + " is written", () -> desk.robot.isSaid("Wrote " + file));
        assertThat(file).exists();
    }

    private String refused(EditorAtDesk desk) {
        desk.press("export-save");
        desk.robot.await("the refusal", () -> !desk.texts("export-refused").isBlank());
        return desk.texts("export-refused");
    }

    private List<String> files() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("letters"))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String pdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void key_showsThePane_andEachFormatIsWritten() throws Exception {
        try (EditorAtDesk desk = sound()) {
            assertThat(desk.region()).isEqualTo("beside");
            save(desk, folder.resolve("FOI-7-DRAFT.pdf"));
            assertThat(pdf(folder.resolve("FOI-7-DRAFT.pdf"))).contains("DRAFT", "Yours sincerely");
            desk.press("export-final");
            save(desk, folder.resolve("FOI-7.pdf"));
            assertThat(pdf(folder.resolve("FOI-7.pdf")))
                    .contains("Yours sincerely")
                    .doesNotContain("DRAFT");
            desk.press("export-html");
            save(desk, folder.resolve("FOI-7.html"));
            assertThat(folder.resolve("FOI-7.html"))
                    .content()
                    .contains("Yours sincerely")
                    .doesNotContain("DRAFT");
            desk.press("export-public");
            desk.press("export-text");
            save(desk, folder.resolve("FOI-7-public.txt"));
            assertThat(folder.resolve("FOI-7-public.txt")).content().doesNotContain("Rowan Larkspur");
            desk.press("export-letter-file");
            Path letterFile = folder.resolve("FOI-7.letter.json");
            save(desk, letterFile);
            assertThat(new LetterFile(Exemptions.load()).read(letterFile).authority())
                    .as("the authority goes with it")
                    .isInstanceOf(AuthoritySource.Given.class);
        }
    }

    @Test
    void writtenFile_isOpenedInTheViewer_andAVersionIsKept() throws Exception {
        try (EditorAtDesk desk = sound()) {
            int before = desk.store.versions(desk.id).size();
            desk.type("subject", false, "!");
            save(desk, folder.resolve("FOI-7-DRAFT.pdf"));
            desk.press("notice-offer");
            assertThat(desk.viewed()).containsExactly(folder.resolve("FOI-7-DRAFT.pdf"));
            assertThat(desk.store.versions(desk.id)).hasSize(before + 1);
        }
    }

    @Test
    void draft_isAlwaysWritten_butNoFinalLetterWithoutWhatTheActRequires() {
        try (EditorAtDesk desk = open(REFUSAL, "passages.review", "")) {
            save(desk, folder.resolve("FOI-2026-0148-DRAFT.pdf"));
            desk.press("export-final");
            assertThat(refused(desk))
                    .contains("Nothing was written.", "Section 17(7)", "so it cannot be overridden")
                    .doesNotContain("passages.review:");
            assertThat(desk.robot.sees("export-override")).isFalse();
            assertThat(files()).containsExactly("FOI-2026-0148-DRAFT.pdf");
        }
    }

    @Test
    void error_isOverriddenWithAReason_andTheFinalLetterIsWritten() {
        try (EditorAtDesk desk = EditorAtDesk.open(folder, REFUSAL, EditorAtDesk.with("received", null))) {
            desk.robot.press(KeyCode.CONTROL, KeyCode.E);
            desk.press("export-final");
            assertThat(refused(desk)).contains("Case and dates: ", "It can be overridden with a recorded reason.");
            assertThat(files()).isEmpty();
            desk.focus("export-barrier-0");
            desk.robot.press(KeyCode.ENTER);
            assertThat(desk.robot.focus()).isEqualTo("received");
            desk.press("export-override");
            assertThat(desk.robot.focus()).isEqualTo("finding-T01-0-go");
            desk.press("finding-T01-0-accept");
            desk.robot.type("It came by hand.");
            desk.press("finding-T01-0-keep");
            desk.awaitNode("finding-T01-0-withdraw");
            desk.robot.press(KeyCode.CONTROL, KeyCode.E);
            save(desk, folder.resolve("FOI-2026-0148.pdf"));
            assertThat(desk.texts("export-refused")).isBlank();
        }
    }

    @Test
    void nameOfTheFile_isTheReference_andIsReadForWhatItTells() {
        try (EditorAtDesk desk = open(NEITHER, "reference", "WU 9")) {
            desk.press("export-final");
            save(desk, folder.resolve("WU-9.pdf"));
        }
    }

    @Test
    void nameThatTells_stopsTheFinalLetter() {
        try (EditorAtDesk desk = open(NEITHER, "reference", "WU 9 not held")) {
            desk.press("export-final");
            assertThat(refused(desk)).contains("Name of the file: ");
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void folderOfTheSettings_isWhereExportsGo_andOneThatIsGoneSaysWhatToDo() throws Exception {
        try (EditorAtDesk desk = sound()) {
            Path exports = Files.createDirectory(folder.resolve("exports"));
            desk.store.setSetting("export.folder", exports.toString());
            save(desk, exports.resolve("FOI-7-DRAFT.pdf"));
            Files.delete(exports.resolve("FOI-7-DRAFT.pdf"));
            Files.delete(exports);
            assertThat(refused(desk)).contains("is not there. Make it, or name another file.");
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void fileThatStays_isNotHalfWritten() throws Exception {
        try (EditorAtDesk desk = sound()) {
            Path file = Files.createDirectory(folder.resolve("FOI-7-DRAFT.pdf"));
            assertThat(refused(desk)).contains("is a folder. Name a file for the letter.");
            assertThat(file).isEmptyDirectory();
            assertThat(files()).as("nothing is left beside it").containsExactly("FOI-7-DRAFT.pdf");
        }
    }

    @Test
    void pane_isWholeInEveryLook_andSpoken() {
        try (EditorAtDesk desk = EditorAtDesk.open(folder, REFUSAL, EditorAtDesk.with("received", null))) {
            desk.robot.press(KeyCode.CONTROL, KeyCode.E);
            desk.press("export-final");
            refused(desk);
            for (int size : new int[] {100, 200}) {
                desk.robot.look(size == 100 ? Theme.LIGHT : Theme.DARK, size, 1_024, 700);
                desk.robot.picture("export-" + size);
                assertThat(desk.robot.fx(() -> CutWords.words(desk.robot.scene().lookup("#beside"))))
                        .isEmpty();
                assertThat(desk.robot.fx(() -> CutOff.faults(desk.robot.scene().lookup("#beside"))))
                        .isEmpty();
            }
            assertThat(desk.robot.fx(() -> AccessWalk.faults(desk.robot.scene().lookup("#beside"))))
                    .isEmpty();
        }
    }
}
