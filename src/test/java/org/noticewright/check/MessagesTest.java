package org.noticewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.noticewright.check.ExampleFile.Example;

/** What a finding says depends on the letter: on which duty is refused, and on what is missing. */
class MessagesTest {
    private static final Checks CHECKS = new Checks(Rules.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            withheld | 0 | a factor for disclosing.
            withheld | 1 | a factor for maintaining the exemption.
            ncnd     | 0 | a factor for confirming or denying.
            ncnd     | 1 | a factor for maintaining the exclusion of the duty.
            """)
    void missingFactor_isNamedByItsSideAndDuty(String base, int factor, String missing) throws Exception {
        assertThat(finding("P01", base, "bases[0].factors[" + factor + "]", "removed")
                        .message())
                .endsWith(missing);
    }

    @Test
    void missingConclusion_saysWhatMustOtherwiseBeDone() throws Exception {
        assertThat(finding("P02", "withheld", "bases[0].balance.favours", "null"))
                .satisfies(finding -> assertThat(finding.message())
                        .contains("maintaining the exemption outweighs", "you must disclose."))
                .satisfies(finding -> assertThat(finding.field()).isEqualTo("bases[0].balance.favours"));
        assertThat(finding("P02", "ncnd", "bases[0].balance.favours", "null").message())
                .contains("the exclusion of the duty to confirm or deny outweighs", "you must confirm or deny.");
    }

    @Test
    void genericFactors_areShownByTheFirst() throws Exception {
        assertThat(finding("P04", "withheld", "bases[0].factors[0].text", "\"Openness is a good thing.\"")
                        .excerpt())
                .isEqualTo("Openness is a good thing.");
    }

    @Test
    void unansweredRows_areNamedByTheirFirstWords_orTheirNumber() throws Exception {
        assertThat(finding("D01", "table", "outcomes[1].cells", "[[\"\", \"23\"], [\"\", \"\"], [\"\", \"4\"]]")
                        .excerpt())
                .contains("Vans")
                .doesNotContain("Lorries");
        assertThat(CHECKS.run(ExampleLetters.of(new Example(
                        "D01",
                        "table",
                        Map.of(
                                "questions[2].table.rows", "[[\"\", \"\"], [\"Vans\", \"\"], [\"Sweepers\", \"4\"]]",
                                "outcomes[1].cells", "[[\"\", \"\"]]")))))
                .filteredOn(finding -> finding.id().equals("D01"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.excerpt()).contains("row 1; Vans"))
                .satisfies(finding -> assertThat(finding.excerpt()).doesNotContain("Sweepers"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Call [name] today.                                | Call [name] today.
            We are here. Call [name] today.                   | Call [name] today.
            Call [name] today. We are here.                   | Call [name] today.
            We are here. Call [name] today. We wait for you.  | Call [name] today.
            """)
    void placeholder_isShownInItsSentence(String closing, String sentence) throws Exception {
        assertThat(hit("L05", closing).sentence()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            L04 | It is the prevention and detection of crime.     | prevention or detection
            L04 | Cyber attack is a tier 1 threat.                 | none
            L03 | The NIS Act 2018 binds us.                       | Network and Information Systems Regulations 2018
            L03 | Section 10 of the NIS Regulations 2018 binds us. | none
            """)
    void wrongName_isMendedWhereTheRightOneIsKnown(String id, String closing, @Nullable String words) throws Exception {
        assertThat(hit(id, closing).action()).satisfies(action -> assertThat(
                        action instanceof FixAction.ReplaceWords mend ? mend.replacement() : null)
                .isEqualTo(words));
    }

    private static Hit hit(String id, String closing) throws Exception {
        CheckedLetter letter =
                ExampleLetters.of(new Example(id, "withheld", Map.of("passages.closing", "\"" + closing + "\"")));
        return Checks.all().stream()
                .filter(check -> check.id().equals(id))
                .flatMap(check -> check.hits(letter).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Finding finding(String id, String base, String path, String value) throws Exception {
        return CHECKS.run(ExampleLetters.of(new Example(id, base, Map.of(path, value)))).stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
