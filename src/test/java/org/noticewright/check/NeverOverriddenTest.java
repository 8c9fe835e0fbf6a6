package org.noticewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which errors would make the notice unlawful by omission, so that no reason can override them. */
class NeverOverriddenTest {

    @Test
    void omissions_ofSection17_areExactlyThese() {
        Map<String, String> omissions = new TreeMap<>();
        for (Rule rule : Rules.load().all()) {
            if (rule.omits() != null) {
                omissions.put(rule.id(), rule.omits());
            }
        }

        assertThat(omissions)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "N01", "section 17(1)(b)",
                        "N02", "section 17(1)(c)",
                        "N03", "section 17(3)",
                        "N04", "section 17(7)(a)",
                        "N05", "section 17(7)(b)",
                        "D01", "section 17(1)",
                        "C06", "section 17(1)(a)",
                        "P01", "section 17(3)",
                        "P02", "section 17(3)"));
    }

    @Test
    void omissions_areErrors_andNameTheirProvisionInTheBasis() {
        assertThat(Rules.load().all()).filteredOn(rule -> rule.omits() != null).allSatisfy(rule -> {
            assertThat(rule.severity()).as(rule.id()).isEqualTo(Severity.ERROR);
            assertThat(rule.basis())
                    .as(rule.id())
                    .contains(String.valueOf(rule.omits()).replace("section ", "s"));
        });
        assertThat(Rules.load().all())
                .filteredOn(rule ->
                        rule.severity() == Severity.ERROR && rule.basis().matches(".*\\bs17\\((?:1|3|7)\\).*"))
                .allSatisfy(rule -> assertThat(rule.omits()).as(rule.id()).isNotNull());
    }
}
