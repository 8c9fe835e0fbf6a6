package org.noticewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionsCommandTest {
    private static final Path LETTER =
            Path.of(System.getProperty("project.basedir", "."), "examples", "westmere-university-ncnd.letter.json");

    @TempDir
    private Path folder;

    @Test
    void text_goesToTheScreen() {
        CommandRun run = CommandRun.of("questions", LETTER);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("What a reader of the letter will ask: IC/2026/017")
                .contains("For the file. Not part of the letter.", "What would a \"yes\" tell a criminal");
    }

    @Test
    void pdf_goesToAFile() throws IOException {
        Path target = folder.resolve("questions.pdf");

        CommandRun run = CommandRun.of("questions", LETTER, "--format", "pdf", "-o", target);

        assertThat(run).isEqualTo(new CommandRun(0, "Wrote " + target + System.lineSeparator(), ""));
        assertThat(new String(Files.readAllBytes(target), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void pdf_withoutAFile_isWrongInput() {
        CommandRun run = CommandRun.of("questions", LETTER, "--format", "pdf");

        assertThat(run)
                .isEqualTo(new CommandRun(
                        2, "", "A page of that format goes to a file. Name one with -o." + System.lineSeparator()));
    }

    @Test
    void letterFile_isNotOverwritten() throws IOException {
        Path letter = Files.copy(LETTER, folder.resolve("a.letter.json"));
        Files.copy(LETTER.resolveSibling("westmere.authority.json"), folder.resolve("westmere.authority.json"));
        String before = Files.readString(letter);

        CommandRun run = CommandRun.of("questions", letter, "-o", letter);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(Files.readString(letter)).isEqualTo(before);
    }
}
