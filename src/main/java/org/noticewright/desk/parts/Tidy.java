package org.noticewright.desk.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.noticewright.letter.Basis;
import org.noticewright.letter.Letter;
import org.noticewright.letter.Outcome;
import org.noticewright.letter.OutcomeKind;

/** Keeps the outcomes of a letter free of what says nothing, and each basis in use. Pure functions. */
final class Tidy {
    private Tidy() {}

    /** What decides outcomes that are told in one sentence. */
    private record Decision(OutcomeKind kind, @Nullable String basis) {}

    /** Without outcomes that say nothing, with equal ones without an answer made one, and every basis in use. */
    static Letter merged(Letter letter) {
        List<Outcome> outcomes = new ArrayList<>();
        Map<Decision, Integer> places = new LinkedHashMap<>();
        for (Outcome outcome : letter.outcomes()) {
            OutcomeKind kind = outcome.kind();
            if (kind == null || !isBare(outcome)) {
                outcomes.add(outcome);
                continue;
            }
            Integer place = places.putIfAbsent(new Decision(kind, outcome.basis()), outcomes.size());
            if (place == null) {
                outcomes.add(outcome);
            } else {
                outcomes.set(place, together(letter, outcomes.get(place), outcome));
            }
        }
        return kept(Outcomes.with(letter, outcomes));
    }

    private static Outcome together(Letter letter, Outcome one, Outcome other) {
        List<String> order = letter.questions().stream()
                .map(q -> Objects.requireNonNullElse(q.id(), ""))
                .toList();
        return Outcomes.withQuestions(
                one,
                Stream.concat(one.questions().stream(), other.questions().stream())
                        .distinct()
                        .sorted(Comparator.comparingInt(order::indexOf))
                        .toList());
    }

    /** Without outcomes that say nothing, and every basis in use. */
    static Letter kept(Letter letter) {
        List<Outcome> outcomes = new ArrayList<>(letter.outcomes());
        outcomes.removeIf(o -> isBare(o) && o.kind() == null && o.basis() == null);
        outcomes.removeIf(o -> o.questions().isEmpty() && o.basis() == null);
        outcomes.removeIf(o -> o.questions().isEmpty()
                && outcomes.stream()
                        .anyMatch(p -> Objects.equals(p.basis(), o.basis())
                                && !p.questions().isEmpty()));
        for (Basis basis : letter.bases()) {
            String id = basis.id();
            if (id != null && outcomes.stream().noneMatch(o -> id.equals(o.basis()))) {
                outcomes.add(new Outcome(List.of(), Bases.kindOf(basis), id, null, List.of(), null));
            }
        }
        return Outcomes.with(letter, outcomes.stream().map(Tidy::resting).toList());
    }

    /** An outcome that lost its last question keeps only its basis. */
    private static Outcome resting(Outcome o) {
        return o.questions().isEmpty() ? new Outcome(List.of(), o.kind(), o.basis(), null, List.of(), null) : o;
    }

    private static boolean isBare(Outcome o) {
        return (o.answer() == null || o.answer().isEmpty()) && o.cells().isEmpty() && o.part() == null;
    }
}
