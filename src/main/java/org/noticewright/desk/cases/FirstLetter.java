package org.noticewright.desk.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.noticewright.law.Exemption;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Basis;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterPath;
import org.noticewright.letter.Outcome;
import org.noticewright.letter.OutcomeKind;
import org.noticewright.letter.Question;

/**
 * Prepares a letter of a kind: a basis for each exemption, and a first question whose outcome rests on it. What an
 * officer has to judge, likelihood, harm, factors and balance, is left open.
 */
final class FirstLetter {
    private final Exemptions exemptions;

    FirstLetter(Exemptions exemptions) {
        this.exemptions = exemptions;
    }

    Letter of(LetterKind kind) {
        List<OutcomeKind> outcomes =
                switch (kind) {
                    case REFUSAL -> List.of(OutcomeKind.WITHHELD);
                    case NEITHER -> List.of(OutcomeKind.NEITHER_CONFIRM_NOR_DENY);
                    case MIXED -> List.of(OutcomeKind.WITHHELD, OutcomeKind.NEITHER_CONFIRM_NOR_DENY);
                };
        List<Question> questions = new ArrayList<>();
        List<Outcome> chosen = new ArrayList<>();
        List<Basis> bases = new ArrayList<>();
        for (OutcomeKind outcome : outcomes) {
            String number = String.valueOf(questions.size() + 1);
            Basis basis = basis(outcome);
            bases.add(basis);
            questions.add(new Question(number, number, null, null, null));
            chosen.add(new Outcome(List.of(number), outcome, basis.id(), null, List.of(), null));
        }
        Letter letter = LetterPath.parse("questions").write(Letter.blank(), questions);
        letter = LetterPath.parse("outcomes").write(letter, chosen);
        return LetterPath.parse("bases").write(letter, bases);
    }

    private Basis basis(OutcomeKind outcome) {
        boolean neither = outcome == OutcomeKind.NEITHER_CONFIRM_NOR_DENY;
        Exemption exemption =
                exemptions.exemption(neither ? "s31(3)" : "s31(1)(a)").orElseThrow();
        return new Basis(
                neither ? "neither" : "refusal",
                exemption,
                exemption.needsLimb() ? exemption.limbs().getFirst() : null,
                false,
                false,
                null,
                null,
                List.of(),
                null,
                null,
                Map.of());
    }
}
