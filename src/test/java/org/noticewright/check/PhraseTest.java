package org.noticewright.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of phrases: each line is one, and each has an example. */
class PhraseTest {
    private static final Path TEMPLATES = Path.of(System.getProperty("project.basedir"));
    private static final List<String> TEXTS = texts();

    static List<String> files() throws IOException {
        return namesIn(Phrase.PHRASES);
    }

    static List<String> wordLists() throws IOException {
        return namesIn(Phrase.WORDS);
    }

    private static List<String> namesIn(String folder) throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES.resolve(folder.substring(1)))) {
            return files.map(file -> String.valueOf(file.getFileName()).replace(".txt", ""))
                    .sorted()
                    .toList();
        }
    }

    /** All that the examples and the trial letters say, one text a line. */
    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        try {
            for (ExampleFile file : ExampleFile.all()) {
                Stream.concat(file.fires().stream(), file.silent().stream())
                        .forEach(example -> example.changes().values().forEach(value -> add(value, texts)));
            }
            for (TrialLetter letter : TrialLetter.in(TrialLetter.FOLDER)) {
                add(Files.readString(letter.folder().resolve(letter.name() + ".letter.json"), UTF_8), texts);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }

    private static void add(String json, List<String> texts) {
        try {
            add(json.equals("removed") ? new ObjectMapper().nullNode() : new ObjectMapper().readTree(json), texts);
        } catch (IOException e) {
            throw new AssertionError(json, e);
        }
    }

    private static void add(JsonNode node, List<String> texts) {
        if (node.isTextual()) {
            Masks.plain(node.textValue()).lines().forEach(texts::add);
        }
        node.forEach(child -> add(child, texts));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyPhrase_isShownByAnExampleOrATrialLetter(String file) {
        assertThat(Phrase.lines(file)).doesNotHaveDuplicates().allSatisfy(phrase -> {
            Pattern pattern = Phrase.of(phrase);
            assertThat(TEXTS).as(phrase).anyMatch(text -> pattern.matcher(text).find());
        });
    }

    @ParameterizedTest
    @MethodSource("wordLists")
    void everyLineOfWords_isShownByAnExampleOrATrialLetter(String list) {
        assertThat(Phrase.lines(Phrase.WORDS, list)).doesNotHaveDuplicates().allSatisfy(line -> {
            Pattern pattern = Phrase.of("\\b(?:" + Phrase.alternatives(line) + ")\\b");
            assertThat(TEXTS).as(line).anyMatch(text -> pattern.matcher(text).find());
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyPhrase_isBounded(String file) {
        assertThat(Phrase.lines(file)).allSatisfy(PhraseTest::isBounded);
    }

    @ParameterizedTest
    @MethodSource("wordLists")
    void everyLineOfWords_isBounded(String list) {
        assertThat(Phrase.lines(Phrase.WORDS, list)).allSatisfy(PhraseTest::isBounded);
    }

    private static void isBounded(String phrase) {
        assertThat(phrase).doesNotContainPattern("\\)[*+]|\\.[*+]|\\{\\d+,}");
    }

    @Test
    void words_areFoundWhole_andMayBeUsedByPhrases() {
        assertThat("it helps a thief").containsPattern(Phrase.words("helps"));
        assertThat("it is yelped").doesNotContainPattern(Phrase.words("helps"));
        assertThat(Phrase.lines("H03-weaker")).noneMatch(phrase -> phrase.contains("{crime-suffered}"));
    }

    @Test
    void phraseFile_thatIsMissing_isNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Phrase.read("nowhere"))
                .withMessageContaining("phrases/nowhere.txt");
    }

    @Test
    void partThatNoLineGives_isNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Phrase.read("broken-name"))
                .withMessageContaining("{NOTHING}")
                .withMessageContaining("let NOTHING = ");
    }

    @Test
    void lineThatIsNoExpression_isNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Phrase.read("broken-line"))
                .withMessageContaining("(unclosed");
    }
}
