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
                .containsExactly("id", "severity", "field", "questions", "message", "basis", "excerpt", "fix", "words");
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

    @Test
    void acceptedWarning_isListedWithItsReason_andLapsesWithItsWords() throws IOException {
        String text = Files.readString(letter);
        Files.writeString(
                letter, text.replaceFirst("\"severity\": \"", "\"severity\": \"Release could assist criminals. "));
        JsonNode finding = new ObjectMapper()
                .readTree(CommandRun.of("check", letter, "--format", "json").out())
                .get("findings")
                .get(0);
        accept(finding, "Agreed with counsel.");

        assertThat(CommandRun.of("check", letter).out())
                .contains("WARNING  H03", "Accepted: Agreed with counsel.", "0 warnings", "; 1 accepted.");
        assertThat(new ObjectMapper()
                        .readTree(CommandRun.of("check", letter, "--format", "json")
                                .out())
                        .at("/findings/0/accepted/reason")
                        .asText())
                .isEqualTo("Agreed with counsel.");

        change("could assist criminals", "might assist criminals");
        assertThat(CommandRun.of("check", letter).out())
                .contains("Accepted once, but the words have changed since: Agreed with counsel.", "1 warning,");
    }

    @Test
    void overriddenError_givesExitZero_andIsStillListed() throws IOException {
        change("\"dated\": \"", "\"passages\": {\"closing\": \"Please ask XX.\"}, \"dated\": \"");
        assertThat(CommandRun.of("check", letter).exit()).isEqualTo(1);

        accept(firstFinding(), "That is the name of the office.");

        CommandRun run = CommandRun.of("check", letter);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("ERROR  L05", "Overridden: That is the name of the office.", "0 errors,");
    }

    @Test
    void errorOfOmission_isNeverOverridden() throws IOException {
        change("\"dated\": \"", "\"passages\": {\"review\": \"\"}, \"dated\": \"");
        accept(firstFinding(), "They know it.");

        CommandRun run = CommandRun.of("check", letter);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("ERROR  N04", "Cannot be overridden: section 17(7)(a) of the Freedom of");
        assertThat(firstFinding().get("neverOverridden").asText()).isEqualTo("section 17(7)(a)");
    }

    private JsonNode firstFinding() throws IOException {
        return new ObjectMapper()
                .readTree(CommandRun.of("check", letter, "--format", "json").out())
                .at("/findings/0");
    }

    private void accept(JsonNode finding, String reason) throws IOException {
        String text = Files.readString(letter).stripTrailing();
        Files.writeString(
                letter,
                text.substring(0, text.length() - 1)
                        + ", \"accepted\": [{\"check\": \"%s\", \"field\": \"%s\", \"words\": \"%s\", \"reason\": \"%s\"}]}"
                                .formatted(
                                        finding.get("id").asText(),
                                        finding.get("field").asText(),
                                        finding.get("words").asText(),
                                        reason));
    }

    private void change(String from, String to) throws IOException {
        String text = Files.readString(letter);
        assertThat(text).contains(from);
        Files.writeString(letter, text.replace(from, to));
    }
}
