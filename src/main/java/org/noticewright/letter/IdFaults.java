package org.noticewright.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Questions and bases that can't be told apart, and questions whose outcomes do not fit one another. */
final class IdFaults {
    private IdFaults() {}

    static List<Problem> of(Letter letter) {
        List<Problem> found = new ArrayList<>();
        Map<@Nullable String, Integer> firsts = new HashMap<>();
        for (int i = 0; i < letter.questions().size(); i++) {
            Integer first = firsts.putIfAbsent(letter.questions().get(i).id(), i);
            if (first != null) {
                found.add(
                        twice("questions", "Question", letter.questions().get(i).id(), first, i));
            }
        }
        found.addAll(answeredTwice(letter));
        firsts.clear();
        for (int i = 0; i < letter.bases().size(); i++) {
            String id = letter.bases().get(i).id();
            Integer first = id == null ? null : firsts.putIfAbsent(id, i);
            if (first != null) {
                found.add(twice("bases", "Basis", id, first, i));
            }
        }
        return found;
    }

    private static Problem twice(String list, String what, @Nullable String id, int first, int second) {
        String earlier = what.toLowerCase(Locale.ROOT) + " " + (first + 1);
        return new Problem(
                list + "[" + second + "].id",
                what + " " + (second + 1) + " has "
                        + (id == null
                                ? "no id, and " + earlier + " has none either. Give each an id of its own."
                                : "the id “" + id + "”, which " + earlier + " has too. Give one of them another id."));
    }

    /** Several outcomes of one question are right only where each names the part that it answers. */
    private static List<Problem> answeredTwice(Letter letter) {
        List<Problem> found = new ArrayList<>();
        Map<String, Integer> firsts = new HashMap<>();
        for (int i = 0; i < letter.outcomes().size(); i++) {
            for (String id : letter.outcomes().get(i).questions()) {
                Integer first = firsts.putIfAbsent(id, i);
                if (first != null && (first == i || !hasPart(letter, first) || !hasPart(letter, i))) {
                    found.add(new Problem("outcomes[" + i + "].questions", answeredTwice(id, first, i)));
                }
            }
        }
        return found;
    }

    private static String answeredTwice(String id, int first, int second) {
        if (first == second) {
            return "Outcome " + (second + 1) + " names question “" + id + "” twice. Delete one of the two.";
        }
        return "Question “" + id + "” has two outcomes (" + (first + 1) + " and " + (second + 1)
                + "). Delete one, or name in each, as its part, what it answers.";
    }

    private static boolean hasPart(Letter letter, int outcome) {
        String part = letter.outcomes().get(outcome).part();
        return part != null && !part.isBlank();
    }

    static List<Problem> unanswered(Letter letter) {
        Set<String> answered = new HashSet<>();
        letter.outcomes().forEach(outcome -> answered.addAll(outcome.questions()));
        List<Problem> found = new ArrayList<>();
        for (int i = 0; i < letter.questions().size(); i++) {
            String id = letter.questions().get(i).id();
            if (id == null) {
                found.add(new Problem(
                        "questions[" + i + "].id",
                        "Question " + (i + 1) + " has no id, so no outcome can name it. Give it one."));
            } else if (!answered.contains(id)) {
                found.add(new Problem(
                        "questions[" + i + "]", "Question “" + id + "” has no outcome. Say what becomes of it."));
            }
        }
        return found;
    }
}
