package org.noticewright.desk.parts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.noticewright.letter.Letter;
import org.noticewright.letter.Outcome;
import org.noticewright.letter.Question;

/**
 * The questions of a letter: adding, removing, order, numbers. Ids are the letter's own business: they are unique and
 * never change, whatever is printed before the question. Pure functions.
 */
public final class Questions {
    private Questions() {}

    /** The letter with an id for each question that had none. */
    static Letter identified(Letter letter) {
        Letter now = letter;
        for (int i = 0; i < letter.questions().size(); i++) {
            if (letter.questions().get(i).id() == null) {
                now = Edits.put(now, "questions[" + i + "].id", freeId(now));
            }
        }
        return now;
    }

    static String id(Letter letter, int question) {
        return Objects.requireNonNullElse(letter.questions().get(question).id(), "");
    }

    private static String freeId(Letter letter) {
        Set<String> taken = letter.questions().stream()
                .map(q -> String.valueOf(q.id()))
                .collect(Collectors.toCollection(HashSet::new));
        letter.outcomes().forEach(o -> taken.addAll(o.questions()));
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(String::valueOf)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    /** What a question is called in the desk: by its number, or by its place where it has none. */
    public static String name(Letter letter, int question) {
        String number = letter.questions().get(question).number();
        return number == null || number.isBlank()
                ? "Question without number (place " + (question + 1) + ")"
                : "Question " + number;
    }

    /** The names of several questions in one phrase, such as {@code questions 1, 2 and 5}. */
    static String names(Letter letter, List<Integer> questions) {
        List<String> numbers = questions.stream()
                .map(q -> {
                    String number = letter.questions().get(q).number();
                    return number == null || number.isBlank() ? "at place " + (q + 1) : number;
                })
                .toList();
        return switch (numbers.size()) {
            case 0 -> "no question";
            case 1 -> "question " + numbers.getFirst();
            default ->
                "questions " + String.join(", ", numbers.subList(0, numbers.size() - 1)) + " and " + numbers.getLast();
        };
    }

    /** The letter with one question more at the end, numbered by its place. */
    public static Letter add(Letter letter) {
        return add(letter, String.valueOf(letter.questions().size() + 1), null);
    }

    private static Letter add(Letter letter, @Nullable String number, @Nullable String text) {
        return Edits.add(letter, "questions", new Question(freeId(letter), number, null, text, null));
    }

    /**
     * The letter with the questions of a pasted request. They fill the questions without words first, such as those with
     * which a new letter begins; the others come at the end. What stands before them goes to the introduction.
     */
    public static Letter take(Letter letter, PastedRequest request) {
        Letter now = letter;
        for (PastedRequest.Asked asked : request.questions()) {
            int empty = firstEmpty(now);
            now = empty < 0 ? add(now, asked.number(), asked.text()) : fill(now, empty, asked);
        }
        boolean hasOne = letter.introduction() != null && !letter.introduction().isBlank();
        if (request.introduction().isEmpty()) {
            return now;
        }
        return Edits.put(
                now,
                "introduction",
                hasOne ? letter.introduction() + "\n\n" + request.introduction() : request.introduction());
    }

    private static Letter fill(Letter letter, int question, PastedRequest.Asked asked) {
        Letter numbered = Edits.put(letter, "questions[" + question + "].number", asked.number());
        return Edits.put(numbered, "questions[" + question + "].text", asked.text());
    }

    /** The first question without words of its own; -1 for none. */
    static int firstEmpty(Letter letter) {
        for (int i = 0; i < letter.questions().size(); i++) {
            Question question = letter.questions().get(i);
            if (!PartState.has(question.text()) && question.table() == null && !PartState.has(question.group())) {
                return i;
            }
        }
        return -1;
    }

    /** The letter with one question less, wherever it is named. */
    public static Letter remove(Letter letter, int question) {
        if (question < 0 || question >= letter.questions().size()) {
            return letter;
        }
        String id = letter.questions().get(question).id();
        Letter now = Edits.remove(letter, "questions", question);
        if (id == null) {
            return now;
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Outcome outcome : letter.outcomes()) {
            outcomes.add(Outcomes.without(outcome, id));
        }
        return Tidy.kept(Outcomes.with(now, outcomes));
    }

    /** The letter with one question at another place. Its number stays, as it is the requester's. */
    public static Letter move(Letter letter, int from, int to) {
        return Edits.move(letter, "questions", from, to);
    }

    /** The letter with its questions numbered 1, 2, 3 in their order. */
    public static Letter renumber(Letter letter) {
        Letter now = letter;
        for (int i = 0; i < letter.questions().size(); i++) {
            now = Edits.put(now, "questions[" + i + "].number", String.valueOf(i + 1));
        }
        return now;
    }
}
