package org.noticewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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

    private static Finding finding(String id, String base, String path, String value) throws Exception {
        return CHECKS.run(ExampleLetters.of(new Example(id, base, Map.of(path, value)))).stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
