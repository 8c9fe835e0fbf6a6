package org.noticewright.desk.parts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.noticewright.desk.work.Part;
import org.noticewright.law.Side;
import org.noticewright.letter.Balance;
import org.noticewright.letter.Basis;
import org.noticewright.letter.Harm;
import org.noticewright.letter.Letter;
import org.noticewright.letter.Outcome;
import org.noticewright.letter.OutcomeKind;
import org.noticewright.letter.Question;
import org.noticewright.letter.Requester;
import org.noticewright.letter.Section17Subsection4;

/**
 * How far a part of the letter has come. It tells whether something is written where something is wanted, never whether
 * it is good: that is the business of the checks.
 */
public enum PartState {
    /** Nothing is written yet. */
    EMPTY,
    /** Something is written, something is still wanted. */
    STARTED,
    /** Nothing more is wanted. */
    DONE;

    /** The state of a part; empty for a part that the letter does not have. */
    public static PartState of(Letter letter, Part part) {
        return switch (part) {
            case Part.Case ignored -> ofCase(letter);
            case Part.Questions ignored -> ofQuestions(letter);
            case Part.Harm(int i) -> basis(letter, i).map(PartState::ofHarm).orElse(EMPTY);
            case Part.Factors(int i) ->
                basis(letter, i).map(PartState::ofFactors).orElse(EMPTY);
            case Part.Balance(int i) ->
                basis(letter, i).map(PartState::ofBalance).orElse(EMPTY);
            case Part.Advice ignored ->
                any(has(letter.advice()), !letter.enclosures().isEmpty());
            case Part.Wording ignored ->
                any(letter.bases().stream().anyMatch(b -> !b.passages().isEmpty())
                        || !letter.passages().isEmpty());
            case Part.Signing ignored -> any(letter.authority() != null, letter.signatory() != null);
            case Part.Notes ignored -> any(has(letter.notes()));
        };
    }

    private static Optional<Basis> basis(Letter letter, int index) {
        return index < letter.bases().size() ? Optional.of(letter.bases().get(index)) : Optional.empty();
    }

    private static PartState ofCase(Letter letter) {
        Requester asked = letter.requester();
        return all(
                has(letter.reference()),
                has(letter.subject()),
                asked != null && (has(asked.name()) || has(asked.salutation())),
                letter.received() != null);
    }

    private static PartState ofQuestions(Letter letter) {
        if (letter.questions().isEmpty()) {
            return has(letter.introduction()) ? STARTED : EMPTY;
        }
        boolean[] done = new boolean[letter.questions().size()];
        for (int i = 0; i < done.length; i++) {
            Question question = letter.questions().get(i);
            var places = Outcomes.placesOf(letter, i);
            done[i] = (has(question.text()) || question.table() != null)
                    && !places.isEmpty()
                    && places.stream().allMatch(p -> isDecided(letter.outcomes().get(p)));
        }
        PartState state = all(done);
        return state == EMPTY ? STARTED : state;
    }

    private static boolean isDecided(Outcome outcome) {
        OutcomeKind kind = outcome.kind();
        if (kind == null) {
            return false;
        }
        return switch (kind) {
            case DISCLOSED, AVAILABLE_ELSEWHERE ->
                has(outcome.answer()) || !outcome.cells().isEmpty();
            case WITHHELD, NEITHER_CONFIRM_NOR_DENY -> outcome.basis() != null;
            case NOT_HELD -> true;
        };
    }

    private static PartState ofHarm(Basis basis) {
        Harm harm = basis.harm();
        boolean neither = basis.exemption() != null && basis.exemption().neitherConfirmsNorDenies();
        boolean replaced = basis.passages().containsKey("harm");
        boolean told = basis.claimsSection17_4() || replaced;
        boolean first = told || (harm != null && has(neither ? harm.ifYes() : harm.revealed()));
        boolean second = told || (harm != null && (neither ? has(harm.ifNo()) : has(harm.causalLink())));
        boolean link = told || (harm != null && has(harm.causalLink()));
        PartState state = all(basis.likelihood() != null, first, second, link);
        boolean chosen = basis.exemption() != null && (!neither || basis.limb() != null);
        return state == DONE && !chosen ? STARTED : state;
    }

    private static PartState ofFactors(Basis basis) {
        return basis.claimsSection17_4() ? DONE : all(hasFactor(basis, Side.FOR), hasFactor(basis, Side.AGAINST));
    }

    static boolean hasFactor(Basis basis, Side side) {
        return basis.factors(side).stream().anyMatch(f -> has(f.text()));
    }

    private static PartState ofBalance(Basis basis) {
        Balance balance = basis.balance();
        Section17Subsection4 left = basis.section17_4();
        boolean decided = balance != null && balance.favours() != null;
        boolean reasoned = balance != null && has(balance.reason());
        boolean recorded = left != null && left.claimed() && has(left.reason());
        if (left != null && left.claimed()) {
            return all(decided, recorded, true);
        }
        return all(decided, reasoned || basis.passages().containsKey("balance"));
    }

    static boolean has(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static PartState any(boolean enough) {
        return any(enough, false);
    }

    private static PartState any(boolean enough, boolean something) {
        return enough ? DONE : something ? STARTED : EMPTY;
    }

    private static PartState all(boolean... wanted) {
        int there = 0;
        for (boolean each : wanted) {
            there += each ? 1 : 0;
        }
        return there == 0 ? EMPTY : there == wanted.length ? DONE : STARTED;
    }
}
