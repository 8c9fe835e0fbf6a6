package org.noticewright.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.noticewright.check.Checks;
import org.noticewright.check.Rule;
import org.noticewright.check.Rules;
import org.noticewright.json.JsonException;
import org.noticewright.letter.PassageNames;

class EnquiriesTest {
    private static final Set<String> FIELDS = Set.of(
            "harm.revealed",
            "harm.causalLink",
            "harm.severity",
            "harm.combinesWith",
            "harm.ifYes",
            "harm.ifNo",
            "harm.evidence",
            "balance.reason",
            "factors.for",
            "factors.against",
            "outcomes",
            "delay.reason",
            "extension.reason",
            "advice",
            "authority.regulator");

    @Test
    void questions_areEachAskedOnce_withSourceAndDate() {
        assertThat(Enquiries.load().all()).hasSize(22).doesNotHaveDuplicates().allSatisfy(enquiry -> {
            assertThat(enquiry.id()).matches("A\\d\\d");
            assertThat(enquiry.question()).contains("?");
            assertThat(enquiry.source()).isNotBlank();
            assertThat(LocalDate.parse(enquiry.date())).isAfter(LocalDate.of(2026, 1, 1));
        });
        assertThat(Enquiries.load().all().stream().map(Enquiry::id)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void questions_nameFieldsPassagesAndChecksThatThereAre() {
        Set<String> checks =
                new Checks(Rules.load()).rules().all().stream().map(Rule::id).collect(Collectors.toSet());

        assertThat(Enquiries.load().all()).allSatisfy(enquiry -> {
            assertThat(checks).as(enquiry.id()).containsAll(enquiry.unless());
            assertThat(enquiry.fields())
                    .as(enquiry.id())
                    .allMatch(field -> field.startsWith("passages.")
                            ? PassageNames.isKnown(field.substring("passages.".length()))
                            : FIELDS.contains(field));
        });
    }

    @Test
    void brokenFile_saysWhere() {
        assertThatThrownBy(() -> Enquiries.read("{\"questions\": []}", "questions.json"))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("lacks the key page");
    }
}
