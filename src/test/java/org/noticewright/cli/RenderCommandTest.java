package org.noticewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenderCommandTest {

    private static final Path EXAMPLES = Path.of(System.getProperty("project.basedir", "."), "examples");

    @TempDir
    private Path folder;

    private Path letter = Path.of("");

    @BeforeEach
    void copyExamples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        letter = folder.resolve("harrowby-council-mixed.letter.json");
    }

    @Test
    void render_writesADraftBesideTheLetter_named() throws IOException {
        CommandRun run = CommandRun.of("render", letter);

        Path pdf = folder.resolve("harrowby-council-mixed-DRAFT.pdf");
        assertThat(run).isEqualTo(new CommandRun(0, "Wrote " + pdf + System.lineSeparator(), ""));
        assertThat(text(pdf)).contains("DRAFT", "Jonquil Ashdown", "386 residents");
    }

    @Test
    void render_final_bearsNoDraftMark() throws IOException {
        CommandRun run = CommandRun.of("render", letter, "--final");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(text(folder.resolve("harrowby-council-mixed.pdf"))).doesNotContain("DRAFT");
    }

    @Test
    void render_final_isRefusedWhileAnErrorStands_andNamesTheProvision() throws IOException {
        letter = folder.resolve("northmoor-hospital-refusal.letter.json");
        change("\"dated\": \"", "\"passages\": {\"complaint\": \"\"}, \"dated\": \"");
        List<Path> before = files();

        CommandRun run = CommandRun.of("render", letter, "--final");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        letter + ": authority.regulator: Give details of the right to complain under section 50, with"
                                + " a way to reach the Information Commissioner. (N05, FOIA 2000 s17(7)(b), s50) Section"
                                + " 17(7)(b) of the Freedom of Information Act 2000 requires it, so it cannot be overridden."
                                + System.lineSeparator());
        assertThat(files()).isEqualTo(before);
        assertThat(CommandRun.of("render", letter).exit()).isZero();
    }

    @Test
    void render_final_isMadeOnceTheErrorIsOverriddenWithAReason() throws IOException {
        letter = folder.resolve("northmoor-hospital-refusal.letter.json");
        change("\"dated\": \"", "\"passages\": {\"closing\": \"Please ask XX.\"}, \"dated\": \"");
        CommandRun refused = CommandRun.of("render", letter, "--final", "--format", "text");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("L05").contains("It can be overridden with a recorded reason.");

        String words = new ObjectMapper()
                .readTree(CommandRun.of("check", letter, "--format", "json").out())
                .at("/findings/0/words")
                .asText();
        change(
                "\"dated\": \"",
                "\"accepted\": [{\"check\": \"L05\", \"words\": \"" + words
                        + "\", \"reason\": \"So it is called.\"}], \"dated\": \"");

        CommandRun run = CommandRun.of("render", letter, "--final", "--format", "text");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Files.readString(folder.resolve("northmoor-hospital-refusal.txt")))
                .contains("Please ask XX.")
                .doesNotContain("So it is called");
    }

    @Test
    void render_final_isRefusedAgain_onceTheOverriddenWordsChange_orTheReasonIsEmpty() throws IOException {
        letter = folder.resolve("northmoor-hospital-refusal.letter.json");
        change("\"dated\": \"", "\"passages\": {\"closing\": \"Please ask XX.\"}, \"dated\": \"");
        String words = new ObjectMapper()
                .readTree(CommandRun.of("check", letter, "--format", "json").out())
                .at("/findings/0/words")
                .asText();
        change(
                "\"dated\": \"",
                "\"accepted\": [{\"check\": \"L05\", \"words\": \"" + words
                        + "\", \"reason\": \"So it is called.\"}], \"dated\": \"");
        assertThat(CommandRun.of("render", letter, "--final", "--format", "text")
                        .exit())
                .isZero();

        change("Please ask XX.", "Please do ask XX.");
        assertThat(CommandRun.of("render", letter, "--final", "--format", "text")
                        .exit())
                .isEqualTo(1);

        change("Please do ask XX.", "Please ask XX.");
        change("So it is called.", " ");
        assertThat(CommandRun.of("render", letter, "--final", "--format", "text")
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void render_final_isRefusedWhereANameTellsWhatTheLetterMayNot() throws IOException {
        letter = folder.resolve("westmere-university-ncnd.letter.json");

        Path telling = folder.resolve("IC-2026-017 not held.pdf");
        CommandRun named = CommandRun.of("render", letter, "--final", "--output", telling);
        assertThat(named.exit()).isEqualTo(1);
        assertThat(named.err()).contains("fileName: ", "(C02, ");
        assertThat(telling).doesNotExist();

        change("\"dated\": \"", "\"passages\": {\"title\": \"Results of our search\"}, \"dated\": \"");
        CommandRun titled = CommandRun.of("render", letter, "--final");
        assertThat(titled.exit()).isEqualTo(1);
        assertThat(titled.err()).contains("passages.title: ", "(C03, ");

        change("\"title\": \"Results of our search\"", "\"description\": \"A reply that no records are held.\"");
        CommandRun described = CommandRun.of("render", letter, "--final");
        assertThat(described.exit()).isEqualTo(1);
        assertThat(described.err()).contains("passages.description: ", "(C02, ");

        change("\"passages\": {\"description\": \"A reply that no records are held.\"}, ", "");
        change("\"subject\": \"", "\"subject\": \"Information located: ");
        CommandRun about = CommandRun.of("render", letter, "--final");
        assertThat(about.exit()).isEqualTo(1);
        assertThat(about.err()).contains("(C01, ");
    }

    @Test
    void render_final_ofALetterThatContradictsItself_isWrongInput() throws IOException {
        change("\"basis\": \"harrowby-pay\"", "\"basis\": \"none\"");

        assertThat(CommandRun.of("render", letter, "--final").exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"html,html", "text,txt", "HTML,html"})
    void render_formats_haveTheirSuffix(String format, String suffix) throws IOException {
        CommandRun run = CommandRun.of("render", letter, "--format", format);

        assertThat(run.exit()).as(run.err()).isZero();
        Path file = folder.resolve("harrowby-council-mixed-DRAFT." + suffix);
        assertThat(Files.readString(file)).contains("DRAFT", "Jonquil Ashdown", "386 residents");
    }

    @Test
    void render_publicCopy_namesNobodyWhoAsked() throws IOException {
        CommandRun run = CommandRun.of("render", letter, "--copy", "public", "--format", "text", "--final");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Files.readString(folder.resolve("harrowby-council-mixed-public.txt")))
                .doesNotContain("Jonquil", "Ashdown")
                .contains("Dear requester");
    }

    @Test
    void render_twice_givesEqualBytes() throws IOException {
        CommandRun.of("render", letter, "-o", folder.resolve("a.pdf"));
        CommandRun.of("render", letter, "-o", folder.resolve("b.pdf"));

        assertThat(Files.readAllBytes(folder.resolve("a.pdf"))).isEqualTo(Files.readAllBytes(folder.resolve("b.pdf")));
    }

    @Test
    void render_ontoTheLetterFile_isRefused() throws IOException {
        String before = Files.readString(letter);

        CommandRun run = CommandRun.of("render", letter, "-o", letter);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("is the letter file itself");
        assertThat(Files.readString(letter)).isEqualTo(before);
    }

    @Test
    void render_ontoAFolder_isRefused() {
        CommandRun run = CommandRun.of("render", letter, "-o", folder);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("is a folder");
    }

    @Test
    void render_intoAMissingFolder_isRefused() {
        CommandRun run = CommandRun.of("render", letter, "-o", folder.resolve("none/letter.pdf"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("is not there");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux has a device that is always full")
    void render_whereTheDiskIsFull_exitsThree() {
        CommandRun run = CommandRun.of("render", letter, "-o", "/dev/full");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).startsWith("/dev/full cannot be written: the disk is full");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux has /proc")
    void render_whereNothingCanBeMade_exitsThree() {
        CommandRun run = CommandRun.of("render", letter, "-o", "/proc/letter.pdf");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).startsWith("/proc/letter.pdf cannot be written");
    }

    @Test
    void render_whenRefused_leavesNothingBehind() throws IOException {
        Files.writeString(
                letter, Files.readString(letter).replace("\"basis\": \"harrowby-pay\"", "\"basis\": \"none\""));
        List<Path> before = files();

        CommandRun run = CommandRun.of("render", letter);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void render_overAnOlderLetter_replacesItThroughALink() throws IOException {
        Path real = Files.writeString(folder.resolve("real.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);

        CommandRun run = CommandRun.of("render", letter, "--format", "text", "-o", link);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Files.readString(real)).contains("386 residents");
        assertThat(link).isSymbolicLink();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "eml", "doc", ""})
    void render_anUnknownFormat_saysWhichThereAre(String format) {
        CommandRun run = CommandRun.of("render", letter, "--format", format);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().toLowerCase(Locale.ROOT)).contains("pdf", "html", "text");
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void render_withoutALetter_saysSo() {
        CommandRun run = CommandRun.of("render");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("LETTER").contains("noticewright render --help");
    }

    private void change(String from, String to) throws IOException {
        String text = Files.readString(letter);
        assertThat(text).contains(from);
        Files.writeString(letter, text.replace(from, to));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
