package org.noticewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheckCommandTest {
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
        letter = folder.resolve("northmoor-hospital-refusal.letter.json");
    }

    static List<Path> workedExamples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".letter.json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("workedExamples")
    void workedExamples_haveNoErrorAndNoWarning(Path example) {
        CommandRun run = CommandRun.of("check", example);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).doesNotContain("ERROR", "WARNING");
    }

    @Test
    void soundLetter_saysThatNothingWasFound() throws IOException {
        assertThat(CommandRun.of("check", letter))
                .isEqualTo(new CommandRun(0, "Nothing found." + System.lineSeparator(), ""));
        JsonNode json = new ObjectMapper()
                .readTree(CommandRun.of("check", letter, "--format", "json").out());
        assertThat(json.get("letter").asText()).isEqualTo("FOI 2026/0148");
        assertThat(json.get("findings")).isEmpty();
    }

    @Test
    void error_isPrintedWithItsBasis_andExitIsOne() throws IOException {
        change("\"likelihood\": \"would-be-likely-to\"", "\"likelihood\": null");

        CommandRun run = CommandRun.of("check", letter);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "ERROR  H01  bases[0].likelihood (questions 1, 3, 4)",
                        "Basis: FOIA 2000 s31(1), s31(3)",
                        "2 errors");
    }

    @Test
    void json_hasEveryKey_alsoWhereThereIsNothingToSay() throws IOException {
        change("\"likelihood\": \"would-be-likely-to\"", "\"likelihood\": null");

        CommandRun run = CommandRun.of("check", letter, "--format", "json");

        JsonNode finding =
                new ObjectMapper().readTree(run.out()).get("findings").get(0);
        assertThat(finding.fieldNames())
                .toIterable()
                .containsExactly("id", "severity", "field", "questions", "message", "basis", "excerpt", "fix");
        assertThat(finding.get("severity").asText()).isEqualTo("error");
        assertThat(finding.get("excerpt").isNull()).isTrue();
        assertThat(finding.get("questions")).hasSize(3);
    }

    @Test
    void faultOfAHouseTemplate_namesTheTemplate() throws IOException {
        Path passages = Files.createDirectories(folder.resolve("house/passages/s31-1-a"));
        Path statement = Files.writeString(
                passages.resolve("statement.md"), "We hold it. Section 31(a) applies, that is 31(1)(a).");

        CommandRun run = CommandRun.of("check", letter, "--templates", folder.resolve("house"));

        assertThat(run.out())
                .contains("L01  bases[0].passages.statement", "from the template " + statement, "“Section 31(a)”");
    }

    @Test
    void scottishAuthority_isAnError_notARefusal() throws IOException {
        Path authority = folder.resolve("northmoor.authority.json");
        Files.writeString(authority, Files.readString(authority).replace("\"england\"", "\"scotland\""));

        CommandRun run = CommandRun.of("check", letter);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("ERROR  N10  authority.jurisdiction");
    }

    @Test
    void letterThatContradictsItself_isWrongInput() throws IOException {
        change("\"basis\": \"estate\"", "\"basis\": \"nowhere\"");

        CommandRun run = CommandRun.of("check", letter);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("outcomes[0].basis", "nowhere");
    }

    @Test
    void missingLetter_isWrongInput() {
        CommandRun run = CommandRun.of("check", folder.resolve("none.letter.json"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void rules_areListedWithTheirBasis() throws IOException {
        assertThat(CommandRun.of("rules").out())
                .contains("N04  error    Internal review", "Basis: FOIA 2000 s17(7)(a)", "L05");
        JsonNode rules = new ObjectMapper()
                .readTree(CommandRun.of("rules", "--format", "json").out())
                .get("rules");
        assertThat(rules).hasSize(54);
        assertThat(rules.get(0).get("basis").asText()).isEqualTo("FOIA 2000 s17(1)(b)");
    }

    private void change(String from, String to) throws IOException {
        String text = Files.readString(letter);
        assertThat(text).contains(from);
        Files.writeString(letter, text.replace(from, to));
    }
}
