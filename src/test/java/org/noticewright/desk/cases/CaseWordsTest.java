package org.noticewright.desk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.noticewright.letter.OutcomeKind;
import org.noticewright.store.FindingsCount;

class CaseWordsTest {
    @Test
    void outcomes_areSaidInOneOrder() {
        assertThat(CaseWords.outcomes(Set.of(OutcomeKind.NEITHER_CONFIRM_NOR_DENY, OutcomeKind.DISCLOSED)))
                .isEqualTo("Disclosed, neither confirm nor deny");
        assertThat(CaseWords.outcomes(Set.of())).isEqualTo("None chosen");
    }

    @Test
    void findings_areCountedBySeverity() {
        assertThat(CaseWords.findings(new FindingsCount(2, 1))).isEqualTo("2 errors, 1 warning");
        assertThat(CaseWords.findings(new FindingsCount(0, 3))).isEqualTo("3 warnings");
        assertThat(CaseWords.findings(FindingsCount.NONE)).isEqualTo("None");
    }

    @Test
    void name_isSubjectElseReference() {
        assertThat(CaseWords.name(" Badges ", "R1")).isEqualTo("“Badges”");
        assertThat(CaseWords.name(" ", "R1")).isEqualTo("R1");
        assertThat(CaseWords.name(null, null)).isEqualTo("The case without a subject");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9/11/2026", "09.11.2026", "9 Nov 2026", "9 november 2026", "2026-11-09", " 9-11-2026 "})
    void day_isReadAsPeopleWriteIt(String typed) {
        assertThat(Days.read(typed)).contains(LocalDate.of(2026, 11, 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9/11/26", "31/2/2026", "soon", "", "2026", "11/30/2026"})
    void noDay_isNotGuessed(String typed) {
        assertThat(Days.read(typed)).isEmpty();
    }
}
