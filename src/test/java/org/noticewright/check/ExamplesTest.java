package org.noticewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.noticewright.check.ExampleFile.Example;

/** Runs the example files of all checks, and fails where a check lacks them. */
class ExamplesTest {
    private static final Checks CHECKS = new Checks(Rules.load());
    private static final int FEWEST = 3;
    /** A rule that is broken this often need not be tried on the other examples, of which there can be hundreds. */
    private static final int ENOUGH_TO_MEND = 10;

    static List<ExampleFile> files() throws IOException {
        return ExampleFile.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void check_firesAndStaysSilentAsItsExamplesSay(ExampleFile file) throws Exception {
        SentenceMemory memory = new SentenceMemory();
        List<String> wrong = new ArrayList<>();
        for (Example example : file.fires()) {
            if (hits(file.id(), example, memory).isEmpty()) {
                wrong.add("stays silent on " + example.line());
            }
            assertThat(wrong).as(file.id()).hasSizeLessThan(ENOUGH_TO_MEND);
        }
        for (Example example : file.silent()) {
            List<Hit> hits = hits(file.id(), example, memory);
            if (!hits.isEmpty()) {
                wrong.add("fires on " + example.line() + " because of " + hits);
            }
            assertThat(wrong).as(file.id()).hasSizeLessThan(ENOUGH_TO_MEND);
        }
        assertThat(wrong).as(file.id()).isEmpty();
    }

    @Test
    void everyCheck_hasExamplesOfBothKinds_andSaysWhatItWasTaught() throws IOException {
        List<ExampleFile> files = files();

        assertThat(files.stream().map(ExampleFile::id))
                .containsExactlyElementsOf(Checks.all().stream().map(Check::id).toList());
        assertThat(files).allSatisfy(file -> {
            assertThat(file.fires()).as(file.id()).hasSizeGreaterThanOrEqualTo(FEWEST);
            assertThat(file.silent()).as(file.id()).hasSizeGreaterThanOrEqualTo(FEWEST);
            assertThat(file.taught()).as(file.id()).isNotBlank();
        });
    }

    @Test
    void exampleFiles_areOfKnownChecks() throws IOException {
        List<String> ids =
                Checks.all().stream().map(check -> check.id() + ".txt").toList();
        try (Stream<Path> files = Files.list(ExampleFile.FOLDER)) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(name -> name.endsWith(".txt")))
                    .isSubsetOf(ids);
        }
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"withheld", "ncnd", "mixed", "holding", "many", "table"})
    void baseLetters_haveNoFinding(String base) throws Exception {
        assertThat(CHECKS.run(ExampleLetters.of(new Example(base, base, Map.of()))))
                .isEmpty();
    }

    private static List<Hit> hits(String id, Example example, SentenceMemory memory) throws Exception {
        CheckedLetter letter = ExampleLetters.of(example, memory);
        return Checks.all().stream()
                .filter(check -> check.id().equals(id))
                .flatMap(check -> check.hits(letter).stream())
                .map(Objects::requireNonNull)
                .toList();
    }
}
