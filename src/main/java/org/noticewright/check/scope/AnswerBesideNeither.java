package org.noticewright.check.scope;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;
import org.noticewright.check.Words;
import org.noticewright.letter.Outcome;
import org.noticewright.letter.OutcomeKind;
import org.noticewright.letter.Question;

/** D05: an answered question shares no distinctive word with one that is neither confirmed nor denied. */
final class AnswerBesideNeither implements Check {
    @Override
    public String id() {
        return "D05";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        Set<String> neither = letter.questions(OutcomeKind.NEITHER_CONFIRM_NOR_DENY);
        Set<String> subject = new LinkedHashSet<>();
        neither.forEach(id -> letter.letter().question(id).ifPresent(q -> subject.addAll(words(q))));
        subject.removeAll(Words.distinctive(
                letter.authority().name() + " " + letter.authority().shortName()));
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < letter.letter().outcomes().size() && !subject.isEmpty(); i++) {
            Outcome outcome = letter.letter().outcomes().get(i);
            if (outcome.kind() == null || outcome.kind() == OutcomeKind.NEITHER_CONFIRM_NOR_DENY) {
                continue;
            }
            for (String id : outcome.questions()) {
                List<String> shared = neither.contains(id) ? List.of() : shared(letter, id, outcome, subject);
                if (!shared.isEmpty()) {
                    hits.add(Hit.at("outcomes[" + i + "].answer", List.of(id))
                            .because(outcome.answer())
                            .with("words", String.join(", ", shared)));
                }
            }
        }
        return hits;
    }

    /** The words of the question and of its answer that the other questions are about. */
    private static List<String> shared(CheckedLetter letter, String id, Outcome outcome, Set<String> subject) {
        String asked = letter.letter().question(id).map(CheckedLetter::wordsOf).orElse("");
        String answered = Objects.requireNonNullElse(outcome.answer(), "");
        String cells = outcome.cells().stream().flatMap(List::stream).collect(Collectors.joining(" "));
        Map<String, String> words = Words.distinctiveAsWritten(asked + " " + answered + " " + cells);
        return words.entrySet().stream()
                .filter(word -> subject.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Set<String> words(Question question) {
        return Words.distinctive(CheckedLetter.wordsOf(question));
    }
}
