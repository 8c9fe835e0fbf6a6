package org.noticewright.desk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.noticewright.law.Exemption;
import org.noticewright.law.Limb;
import org.noticewright.letter.Basis;
import org.noticewright.letter.Consistency;
import org.noticewright.letter.Delay;
import org.noticewright.letter.Extension;
import org.noticewright.letter.Letter;
import org.noticewright.letter.Outcome;
import org.noticewright.letter.OutcomeKind;

class FirstLetterTest {
    private static Letter first(LetterKind kind) {
        return new FirstLetter(CasesOnDisk.EXEMPTIONS).of(kind);
    }

    private static Exemption exemption(String id) {
        return CasesOnDisk.EXEMPTIONS.exemption(id).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void anyKind_fitsTogether(LetterKind kind) {
        assertThat(Consistency.faults(first(kind))).isEmpty();
        assertThat(Consistency.gaps(first(kind))).isEmpty();
    }

    @Test
    void neither_namesTheLimbAndLeavesTheJudgementOpen() {
        Letter letter = first(LetterKind.NEITHER);

        assertThat(letter.bases())
                .containsExactly(new Basis(
                        "neither",
                        exemption("s31(3)"),
                        new Limb("31(1)(a)", "the prevention or detection of crime"),
                        false,
                        false,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        Map.of()));
        assertThat(letter.outcomes())
                .containsExactly(new Outcome(
                        List.of("1"), OutcomeKind.NEITHER_CONFIRM_NOR_DENY, "neither", null, List.of(), null));
    }

    @Test
    void refusalAndMixed_haveTheirExemptions() {
        assertThat(first(LetterKind.REFUSAL).bases())
                .extracting(Basis::exemption)
                .containsExactly(exemption("s31(1)(a)"));
        assertThat(first(LetterKind.MIXED).bases())
                .extracting(Basis::exemption)
                .containsExactly(exemption("s31(1)(a)"), exemption("s31(3)"));
        assertThat(first(LetterKind.MIXED).outcomes())
                .extracting(Outcome::kind)
                .containsExactly(OutcomeKind.WITHHELD, OutcomeKind.NEITHER_CONFIRM_NOR_DENY);
    }

    @Test
    void nextLetter_keepsTheWordsAndLosesWhatIsOfOneRequest() {
        Letter mixed = CasesOnDisk.read(CasesOnDisk.MIXED);
        Letter full = CasesOnDisk.with(mixed, "clarified", LocalDate.of(2026, 2, 9));
        full = CasesOnDisk.with(full, "extension", new Extension(LocalDate.of(2026, 4, 1), "More time."));
        full = CasesOnDisk.with(full, "delay", new Delay(true, "Illness."));
        full = CasesOnDisk.with(full, "notes", "About the first case.");

        Letter next = NextLetter.after(full);

        assertThat(next)
                .isEqualTo(new Letter(
                        mixed.authority(),
                        null,
                        mixed.subject(),
                        null,
                        null,
                        null,
                        null,
                        mixed.introduction(),
                        mixed.questions(),
                        mixed.outcomes(),
                        mixed.bases(),
                        mixed.environmental(),
                        null,
                        null,
                        mixed.advice(),
                        mixed.enclosures(),
                        mixed.passages(),
                        mixed.signatory(),
                        List.of(),
                        null));
    }
}
