package org.noticewright.desk.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.noticewright.desk.parts.PastedRequest.Asked;
import org.noticewright.letter.Letter;
import org.noticewright.letter.OutcomeKind;

class PastedRequestTest {
    @Test
    void numbers_partTheQuestions() {
        assertThat(
                        PastedRequest.of(
                                "Dear Trust,\nPlease tell me:\n\n1. How many printers?\n   of any make\n\n2) Since when?\n(3) Why?"))
                .isEqualTo(new PastedRequest(
                        "Dear Trust,\nPlease tell me:",
                        List.of(
                                new Asked("1", "How many printers?\n   of any make"),
                                new Asked("2", "Since when?"),
                                new Asked("3", "Why?"))));
    }

    @Test
    void questionMarks_partTheQuestions_andInnerBulletsStay() {
        assertThat(PastedRequest.of("Q1 Which tools:\n- now\n- planned\nQuestion 2: In 2024. Who?"))
                .isEqualTo(new PastedRequest(
                        "",
                        List.of(new Asked("1", "Which tools:\n- now\n- planned"), new Asked("2", "In 2024. Who?"))));
    }

    @Test
    void bullets_partTheQuestions_whereThereAreNoNumbers() {
        assertThat(PastedRequest.of("I ask for\n• the cost\r\n• the supplier"))
                .isEqualTo(new PastedRequest(
                        "I ask for", List.of(new Asked(null, "the cost"), new Asked(null, "the supplier"))));
    }

    @Test
    void blankLines_partTheQuestions_whereThereIsNoMark() {
        assertThat(PastedRequest.of("\nHow many,\nand when?\n \n\n2024 was bad. Why?\n"))
                .isEqualTo(new PastedRequest(
                        "", List.of(new Asked(null, "How many,\nand when?"), new Asked(null, "2024 was bad. Why?"))));
        assertThat(PastedRequest.of(" \n")).isEqualTo(new PastedRequest("", List.of()));
    }

    @Test
    void taken_fillsQuestionsWithoutWordsFirst() {
        Letter letter = Outcomes.set(Questions.add(Letter.blank()), List.of(0), OutcomeKind.NOT_HELD, null);
        Letter now = Questions.take(letter, PastedRequest.of("3. How many?\n4. Why?"));
        assertThat(now.questions()).extracting("id").containsExactly("1", "2");
        assertThat(now.questions()).extracting("number").containsExactly("3", "4");
        assertThat(now.questions()).extracting("text").containsExactly("How many?", "Why?");
        assertThat(now.outcomes()).isEqualTo(letter.outcomes());
    }

    @Test
    void taken_keepsWhatTheLetterHas() {
        Letter letter = Edits.put(Questions.add(Letter.blank()), "introduction", "Hello.");
        letter = Edits.put(letter, "questions[0].text", "When?");
        Letter now = Questions.take(letter, PastedRequest.of("Please:\n1. How many?"));
        assertThat(now.introduction()).isEqualTo("Hello.\n\nPlease:");
        assertThat(now.questions()).extracting("id").containsExactly("1", "2");
        assertThat(now.questions()).extracting("number").containsExactly("1", "1");
        assertThat(now.questions().getLast().text()).isEqualTo("How many?");
    }

    @Provide
    Arbitrary<String> requests() {
        return Arbitraries.of(
                        "Dear Sir",
                        "1. How many?",
                        "2) When",
                        "Q3",
                        "• the cost",
                        "- who",
                        "",
                        "a) now",
                        "  and why",
                        "2024.")
                .list()
                .ofMaxSize(12)
                .map(lines -> String.join("\n", lines));
    }

    /** Only the marks that part the questions may go. */
    @Property(tries = 500)
    void words_areAllKept(@ForAll("requests") String text) {
        PastedRequest request = PastedRequest.of(text);
        List<String> kept = Stream.concat(
                        words(request.introduction()),
                        request.questions().stream().flatMap(q -> words(q.text())))
                .toList();
        List<String> typed =
                words(text).filter(word -> !word.matches("[1-3][.)]|Q3|[-•]")).toList();
        assertThat(kept.stream().filter(word -> !word.matches("[-•]"))).containsExactlyElementsOf(typed);
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split("\\s+", -1)).filter(word -> !word.isEmpty());
    }
}
