package org.noticewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.noticewright.check.ExampleFile.Example;

class TextReadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One. Two.|One. /Two.",
                "See section 31(3). It applies.|See section 31(3). /It applies.",
                "Known, e.g. Alarms, to all.|Known, e.g. Alarms, to all.",
                "Mr. Smith and Dr. Jones.|Mr. Smith and Dr. Jones.",
                "Is it? Yes! “Now.” Then.|Is it? /Yes! /“Now.” /Then.",
                "It is 3.5 or so. no capital|It is 3.5 or so. no capital",
                "v. Camden is a case.|v. Camden is a case."
            })
    void sentences_endWhereAReaderSeesIt(String text, String expected) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end : SentenceSplitter.ends(text)) {
            parts.add(text.substring(start, end));
            start = end;
        }

        assertThat(String.join("/", parts)).isEqualTo(expected);
        assertThat(start).isEqualTo(text.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We neither confirm nor deny that we hold it.|We neither",
                "We cannot say whether it is held, but we hold it.|but we hold it",
                "If it were held, that would tell.|that would tell",
                "Confirmation that it is held would tell.|•",
                "This should not be taken as showing that it is held.|This •"
            })
    void neither_isBlottedOut_andNothingElse(String text, String kept) {
        String masked = Masks.neither(text);

        assertThat(masked).hasSameSizeAs(text).contains("•");
        assertThat(masked).contains(kept.equals("We neither") ? "We " : kept);
    }

    @Test
    void quotations_andTheRequestersWords_areBlottedOut_atFullLength() {
        String text = "You wrote “we hold it” and asked which makes of alarm are fitted.";

        String masked = Masks.quotations(text, Set.of("which makes of alarm are fitted"));

        assertThat(masked)
                .hasSameSizeAs(text)
                .doesNotContain("hold", "makes")
                .startsWith("You wrote •")
                .endsWith("•.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "questions 1 and 2|1,2",
                "questions 1 to 3|1,2,3",
                "Q4|4",
                "1, 2 & 3. Following this|1,2,3",
                "question 9|''",
                "part (iii)|3",
                "parts (ii) to (iv)|2,3,4",
                "parts (i) and (iii)|1,3",
                "parts (b) and (d)|2,4",
                "part (e)|''",
                "part (v)|''",
                "your second and fourth questions|2,4",
                "your ninth question|''",
                "section 31 and 40 working days|''",
                "“Have the police been told”|2"
            })
    void mentions_areFound(String text, String ids) throws Exception {
        CheckedLetter letter = ExampleLetters.of(new Example("", "mixed", Map.of()));

        assertThat(new QuestionMentions(letter.letter()).in(text))
                .containsExactlyInAnyOrderElementsOf(ids.isEmpty() ? List.of() : List.of(ids.split(",")));
    }

    @Test
    void distinctiveWords_leaveOutHouseWords_andJoinForms() {
        assertThat(Words.distinctive("Does the Council use an integration platform (EPR)?"))
                .isEqualTo(Words.distinctive("integrating EPR"));
        assertThat(Words.distinctive("What information does the Trust hold about its IT systems?"))
                .isEmpty();
    }

    @Test
    void distinctiveWords_holdAcronyms_butThoseOfEveryHouse() {
        assertThat(Words.distinctive("Is the SIEM of the NHS in use? And is MFA?"))
                .isEqualTo(Words.distinctive("SIEM MFA"));
        assertThat(Words.distinctive("MFA")).hasSize(1);
        assertThat(Words.distinctive("X")).isEmpty();
        assertThat(Words.distinctive("of")).isEmpty();
    }

    /** A hostile text: long runs that a pattern with nested repetition would never leave. */
    @Test
    void checks_endSoon_onHostileText() throws Exception {
        String text = "the disclosure of the information ".repeat(400)
                + "31(1)(a) ".repeat(400)
                + "[".repeat(400)
                + "would, or ".repeat(400)
                + "X".repeat(2_000);
        Example example = new Example(
                "hostile",
                "mixed",
                Map.of("bases[0].passages.harm", '"' + text + '"', "passages.closing", '"' + text + '"'));
        CheckedLetter letter = ExampleLetters.of(example);

        long start = System.nanoTime();
        List<Finding> findings = new Checks(Rules.load()).run(letter);

        assertThat(findings).isNotEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }
}
