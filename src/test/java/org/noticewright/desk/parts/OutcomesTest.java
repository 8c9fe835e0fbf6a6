package org.noticewright.desk.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.noticewright.letter.OutcomeKind.DISCLOSED;
import static org.noticewright.letter.OutcomeKind.NEITHER_CONFIRM_NOR_DENY;
import static org.noticewright.letter.OutcomeKind.NOT_HELD;
import static org.noticewright.letter.OutcomeKind.WITHHELD;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.noticewright.law.Exemption;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Favours;
import org.noticewright.letter.Letter;
import org.noticewright.letter.Outcome;
import org.noticewright.letter.OutcomeKind;

class OutcomesTest {
    private static final Exemption REFUSAL =
            Exemptions.load().exemption("s31(1)(a)").orElseThrow();
    private static final Exemption SILENCE =
            Exemptions.load().exemption("s31(3)").orElseThrow();

    private static Letter three() {
        return Questions.add(Questions.add(Questions.add(Letter.blank())));
    }

    private static Outcome outcome(OutcomeKind kind, @Nullable String basis, @Nullable String answer, String... ids) {
        return new Outcome(List.of(ids), kind, basis, answer, List.of(), null);
    }

    @Test
    void equalOutcomes_areOne() {
        Letter letter = Outcomes.set(three(), List.of(2), NOT_HELD, null);
        letter = Outcomes.set(letter, List.of(0), NOT_HELD, null);
        assertThat(letter.outcomes()).containsExactly(outcome(NOT_HELD, null, null, "1", "3"));
    }

    @Test
    void answer_partsAQuestionFromTheOthers() {
        Letter letter = Outcomes.set(three(), List.of(0, 1, 2), DISCLOSED, null);
        letter = Outcomes.answer(letter, 1, 0, "Twelve.");
        assertThat(letter.outcomes())
                .containsExactly(outcome(DISCLOSED, null, null, "1", "3"), outcome(DISCLOSED, null, "Twelve.", "2"));
        assertThat(Outcomes.pathOf(letter, 1, 0)).isEqualTo("outcomes[1]");
    }

    @Test
    void sharedAnswer_isChangedForAll_untilAQuestionAnswersAlone() {
        Letter letter = Edits.put(three(), "outcomes", List.of(outcome(DISCLOSED, null, "Ten.", "1", "2")));
        letter = Outcomes.answer(letter, 1, 0, "Eleven.");
        assertThat(letter.outcomes()).containsExactly(outcome(DISCLOSED, null, "Eleven.", "1", "2"));
        letter = Outcomes.answer(Outcomes.own(letter, 1, 0), 1, 0, "Twelve.");
        assertThat(letter.outcomes())
                .containsExactly(outcome(DISCLOSED, null, "Eleven.", "1"), outcome(DISCLOSED, null, "Twelve.", "2"));
    }

    @Test
    void decision_takenBack_leavesTheAnswer() {
        Letter letter = Outcomes.answer(Outcomes.set(three(), List.of(0), DISCLOSED, null), 0, 0, "Ten.");
        assertThat(Outcomes.set(letter, List.of(0), null, null).outcomes())
                .containsExactly(new Outcome(List.of("1"), null, null, "Ten.", List.of(), null));
        assertThat(Outcomes.answer(Outcomes.set(letter, List.of(0), null, null), 0, 0, "")
                        .outcomes())
                .isEmpty();
    }

    @Test
    void basisThatDoesNotFit_isLeftOut() {
        Letter letter = Bases.add(three(), REFUSAL);
        letter = Outcomes.set(letter, List.of(0), NEITHER_CONFIRM_NOR_DENY, "ground-1");
        assertThat(letter.outcomes())
                .containsExactly(
                        outcome(WITHHELD, "ground-1", null), outcome(NEITHER_CONFIRM_NOR_DENY, null, null, "1"));
    }

    @Test
    void basis_restsWithoutQuestions_untilOneUsesItAgain() {
        Letter letter = Bases.give(Bases.add(three(), REFUSAL), List.of(0, 1), -1);
        assertThat(letter.outcomes()).containsExactly(outcome(WITHHELD, "ground-1", null, "1", "2"));
        assertThat(Bases.questionsOn(letter, 0)).containsExactly(0, 1);
        Letter none = Outcomes.set(letter, List.of(0, 1), NOT_HELD, null);
        assertThat(none.outcomes())
                .containsExactly(outcome(NOT_HELD, null, null, "1", "2"), outcome(WITHHELD, "ground-1", null));
        assertThat(Outcomes.set(none, List.of(0, 1), WITHHELD, "ground-1")).isEqualTo(letter);
    }

    @Test
    void otherExemption_takesOutcomesLimbAndBalanceWithIt() {
        Letter letter = Bases.give(Bases.add(three(), REFUSAL), List.of(0), -1);
        letter = Edits.put(letter, "bases[0].balance.favours", Favours.DISCLOSING);
        Letter silent = Bases.exempt(letter, 0, SILENCE);
        assertThat(silent.outcomes()).containsExactly(outcome(NEITHER_CONFIRM_NOR_DENY, "ground-1", null, "1"));
        assertThat(silent.bases().getFirst().limb()).isEqualTo(SILENCE.limbs().getFirst());
        assertThat(silent.bases().getFirst().balance()).extracting("favours").isEqualTo(Favours.CONFIRMING);
        assertThat(Bases.exempt(silent, 0, REFUSAL)).isEqualTo(letter);
    }

    @Test
    void removedBasis_leavesItsQuestionsUndecided() {
        Letter letter = Bases.give(Bases.add(three(), REFUSAL), List.of(0, 1), -1);
        letter = Outcomes.answer(letter, 0, 0, "In part.");
        Letter without = Bases.remove(letter, 0);
        assertThat(without.bases()).isEmpty();
        assertThat(without.outcomes())
                .containsExactly(new Outcome(List.of("1"), null, null, "In part.", List.of(), null));
    }

    @Test
    void parts_haveOutcomesOfTheirOwn() {
        Letter letter = Outcomes.answer(Outcomes.set(three(), List.of(0), DISCLOSED, null), 0, 0, "Ten.");
        letter = Outcomes.addPart(letter, 0);
        letter = Outcomes.namePart(letter, 0, 0, "the number");
        letter = Outcomes.setPart(letter, 0, 1, NOT_HELD, null);
        assertThat(letter.outcomes())
                .containsExactly(
                        new Outcome(List.of("1"), DISCLOSED, null, "Ten.", List.of(), "the number"),
                        new Outcome(List.of("1"), NOT_HELD, null, null, List.of(), "part 2"));
        assertThat(Outcomes.removePart(letter, 0, 1).outcomes()).containsExactly(outcome(DISCLOSED, null, "Ten.", "1"));
    }

    @Test
    void removedQuestion_isNamedNowhere_andItsIdIsNotGivenAgainWhileNamed() {
        Letter letter = Outcomes.set(three(), List.of(0, 1), NOT_HELD, null);
        letter = Questions.remove(letter, 0);
        assertThat(letter.outcomes()).containsExactly(outcome(NOT_HELD, null, null, "2"));
        assertThat(Questions.add(letter).questions()).extracting("id").containsExactly("2", "3", "1");
        assertThat(Questions.renumber(letter).questions()).extracting("number").containsExactly("1", "2");
    }
}
