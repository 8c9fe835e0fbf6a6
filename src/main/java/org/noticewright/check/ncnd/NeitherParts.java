package org.noticewright.check.ncnd;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Phrase;
import org.noticewright.check.Sentence;
import org.noticewright.check.TextBlock;
import org.noticewright.check.TextBlock.Origin;
import org.noticewright.letter.Outcome;
import org.noticewright.letter.OutcomeKind;

/** The sentences of a letter that concern what is neither confirmed nor denied. */
final class NeitherParts {
    /** Said of a part of the request, so that it can be about the questions that are answered. */
    private static final Pattern IN_PART = Phrase.of(
            "\\bsome\\b",
            "\\bpart(?:s|ly|ially)?\\b",
            "\\bremain(?:ing|der)\\b",
            "\\bother (?:questions?|information|parts?)\\b",
            "\\b(?:the following|attached|enclosed) (?:information|questions?|parts?|answers?|tables?|documents?)\\b",
            "\\b(?:information|answers?|questions?|tables?|details) (?:is |are )?(?:attached|enclosed|set out below|given below)\\b",
            "\\brest of\\b",
            "\\bcertain\\b");

    private final CheckedLetter letter;
    private final Set<String> neither;
    private final boolean mixed;

    NeitherParts(CheckedLetter letter) {
        this.letter = letter;
        neither = letter.questions(OutcomeKind.NEITHER_CONFIRM_NOR_DENY);
        mixed = letter.letter().outcomes().stream()
                .anyMatch(o -> o.kind() != null && o.kind() != OutcomeKind.NEITHER_CONFIRM_NOR_DENY);
    }

    /** Sentences that can be about nothing else. */
    List<Sentence> certain() {
        return letter.sentences().stream().filter(s -> concerns(s, false)).toList();
    }

    /** These, and sentences of a mixed letter that speak of the whole request. */
    List<Sentence> likely() {
        return letter.sentences().stream().filter(s -> concerns(s, true)).toList();
    }

    /** These, and all of a letter that withholds nothing, so that whatever it says of withholding is about these. */
    List<Sentence> allButAnswers() {
        return letter.sentences().stream()
                .filter(s -> concerns(s, true)
                        || (!neither.isEmpty()
                                && s.block().isOfLetter()
                                && s.block().origin() != Origin.STANDARD
                                && (s.about().isEmpty() || s.about().stream().anyMatch(neither::contains))))
                .toList();
    }

    /** Answers to the other questions, in a letter that neither confirms nor denies something. */
    List<Sentence> answersBeside() {
        return neither.isEmpty()
                ? List.of()
                : letter.sentences().stream()
                        .filter(s -> s.block().field().startsWith("outcomes[") && !concerns(s, true))
                        .toList();
    }

    /** The paragraphs on review and complaint speak of cases, refusals and outcomes of their own. */
    static boolean isRight(Sentence sentence) {
        return sentence.block().is("review")
                || sentence.block().is("complaint")
                || sentence.block().field().startsWith("authority.");
    }

    private boolean concerns(Sentence sentence, boolean whole) {
        TextBlock block = sentence.block();
        if (block.basis() != TextBlock.NO_BASIS) {
            return letter.neitherGrounds().stream().anyMatch(ground -> ground.index() == block.basis());
        }
        if (block.field().startsWith("outcomes[")) {
            return isNeitherAnswer(block.field()) || speaksOfAnother(sentence);
        }
        if (neither.isEmpty()) {
            return false;
        }
        if (!sentence.about().isEmpty() && !(sentence.has(IN_PART) && !neither.containsAll(sentence.about()))) {
            return sentence.about().stream().anyMatch(neither::contains);
        }
        return !mixed || (whole && block.origin() != Origin.STANDARD && !sentence.has(IN_PART));
    }

    /** Whether the answer to a neighbouring question names one that is neither confirmed nor denied. */
    private boolean speaksOfAnother(Sentence sentence) {
        return sentence.about().stream()
                .anyMatch(id ->
                        neither.contains(id) && !sentence.block().questions().contains(id));
    }

    private boolean isNeitherAnswer(String field) {
        int index = Integer.parseInt(field.substring("outcomes[".length(), field.indexOf(']')));
        Outcome outcome = letter.letter().outcomes().get(index);
        return outcome.kind() == OutcomeKind.NEITHER_CONFIRM_NOR_DENY;
    }
}
