package org.noticewright.desk.parts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.noticewright.letter.Letter;
import org.noticewright.letter.Outcome;
import org.noticewright.letter.OutcomeKind;

/**
 * What becomes of each question, as one edit of the whole letter each. A question is named by its place in the list, an
 * outcome of it by its place among that question's outcomes: 0, unless the question is answered in parts. Pure
 * functions: from a letter without faults of consistency each makes another one without.
 *
 * <p>Equal outcomes without an answer are one outcome of several questions, so that the letter tells them in one
 * sentence. A basis whose last question is taken away keeps an outcome without questions, until a question rests on it
 * again or the basis is removed: what was written for it is not lost, and the letter can still be printed as a draft.
 */
public final class Outcomes {
    private Outcomes() {}

    /** The outcomes of a question, as places in the letter's list. */
    public static List<Integer> placesOf(Letter letter, int question) {
        String id = question < letter.questions().size()
                ? letter.questions().get(question).id()
                : null;
        return id == null
                ? List.of()
                : IntStream.range(0, letter.outcomes().size())
                        .filter(i -> letter.outcomes().get(i).questions().contains(id))
                        .boxed()
                        .toList();
    }

    /** The outcome of a question, or of one part of it. */
    public static Optional<Outcome> outcomeOf(Letter letter, int question, int part) {
        List<Integer> places = placesOf(letter, question);
        return part < places.size() ? Optional.of(letter.outcomes().get(places.get(part))) : Optional.empty();
    }

    /** The path of the outcome of a question or of one part of it, or of the question where there is none. */
    public static String pathOf(Letter letter, int question, int part) {
        List<Integer> places = placesOf(letter, question);
        return part < places.size() ? "outcomes[" + places.get(part) + "]" : "questions[" + question + "]";
    }

    /**
     * Decides several questions at once. Answers that were written stay. A question that is answered in parts has all its
     * parts decided.
     *
     * @param kind null takes the decision back
     * @param basis id of a basis; one that does not fit the outcome counts as none
     */
    public static Letter set(
            Letter letter, Collection<Integer> questions, @Nullable OutcomeKind kind, @Nullable String basis) {
        Letter now = Questions.identified(letter);
        String rests = Bases.fits(now, kind, basis) ? basis : null;
        Set<Integer> places = new TreeSet<>(questions);
        places.removeIf(q -> q < 0 || q >= letter.questions().size());
        Set<String> ids =
                places.stream().map(q -> Questions.id(now, q)).collect(Collectors.toCollection(LinkedHashSet::new));
        List<Outcome> outcomes = new ArrayList<>();
        Set<String> open = new LinkedHashSet<>(ids);
        for (Outcome outcome : now.outcomes()) {
            List<String> staying =
                    outcome.questions().stream().filter(id -> !ids.contains(id)).toList();
            List<String> changing =
                    outcome.questions().stream().filter(ids::contains).toList();
            if (changing.isEmpty()) {
                outcomes.add(outcome);
            } else if (staying.isEmpty()) {
                outcomes.add(decided(outcome, kind, rests));
                open.removeAll(changing);
            } else {
                outcomes.add(withQuestions(outcome, staying));
                if (outcome.part() != null) {
                    outcomes.add(decided(withQuestions(outcome, changing), kind, rests));
                    open.removeAll(changing);
                }
            }
        }
        open.forEach(id -> outcomes.add(new Outcome(List.of(id), kind, rests, null, List.of(), null)));
        return Tidy.merged(with(now, outcomes));
    }

    /** Decides one part of a question, or the question where it has one outcome. */
    public static Letter setPart(
            Letter letter, int question, int part, @Nullable OutcomeKind kind, @Nullable String basis) {
        if (placesOf(letter, question).size() < 2) {
            return set(letter, List.of(question), kind, basis);
        }
        String rests = Bases.fits(letter, kind, basis) ? basis : null;
        return change(letter, question, part, o -> decided(o, kind, rests));
    }

    /** Writes the answer of a question or of a part of it. Where questions share an answer, they share the new one. */
    public static Letter answer(Letter letter, int question, int part, @Nullable String answer) {
        String text = answer == null || answer.isEmpty() ? null : answer;
        boolean shared = outcomeOf(letter, question, part)
                .filter(o -> o.answer() != null
                        && !o.answer().isEmpty()
                        && o.questions().size() > 1)
                .isPresent();
        UnaryOperator<Outcome> edit = o -> new Outcome(o.questions(), o.kind(), o.basis(), text, o.cells(), o.part());
        if (shared) {
            int place = placesOf(letter, question).get(part);
            return with(
                    letter,
                    replaced(
                            letter.outcomes(),
                            place,
                            edit.apply(letter.outcomes().get(place))));
        }
        return change(letter, question, part, edit);
    }

    /** Gives a question an outcome of its own, equal to the one that it shared with others. */
    public static Letter own(Letter letter, int question, int part) {
        return change(letter, question, part, o -> o);
    }

    /**
     * Writes answers into cells of a question's table, from one cell on to the right and downwards.
     *
     * @param row of the table without its header
     * @param values rows of cells; what lies outside the table is left out
     */
    public static Letter cells(Letter letter, int question, int part, int row, int column, List<List<String>> values) {
        var table = letter.questions().get(question).table();
        if (table == null) {
            return letter;
        }
        return change(letter, question, part, o -> {
            List<List<String>> cells =
                    Tables.filled(o.cells(), row, column, values, table.rows().size(), table.width());
            boolean blank = cells.stream().flatMap(List::stream).allMatch(String::isEmpty);
            return new Outcome(o.questions(), o.kind(), o.basis(), o.answer(), blank ? List.of() : cells, o.part());
        });
    }

    /** What a part is called where nobody has named it. */
    public static String unnamedPart(int part) {
        return "part " + (part + 1);
    }

    /** Lets a question be answered in one part more; one that was answered as a whole then has two. */
    public static Letter addPart(Letter letter, int question) {
        Letter now = Questions.identified(letter);
        if (question >= now.questions().size()) {
            return letter;
        }
        String id = Questions.id(now, question);
        if (placesOf(now, question).isEmpty()) {
            now = with(now, added(now.outcomes(), now.outcomes().size(), undecided(id, unnamedPart(0))));
        }
        int count = placesOf(now, question).size();
        for (int k = 0; k < count; k++) {
            now = named(
                    now,
                    question,
                    k,
                    outcomeOf(now, question, k).map(Outcome::part).orElse(null));
        }
        int last = placesOf(now, question).getLast();
        return Tidy.kept(with(now, added(now.outcomes(), last + 1, undecided(id, unnamedPart(count)))));
    }

    /** Names a part of a question; a blank name is {@link #unnamedPart}. A question answered as a whole has no name. */
    public static Letter namePart(Letter letter, int question, int part, @Nullable String name) {
        return placesOf(letter, question).size() < 2 ? letter : named(letter, question, part, name);
    }

    private static Letter named(Letter letter, int question, int part, @Nullable String name) {
        String text = name == null || name.isBlank() ? unnamedPart(part) : name;
        return change(letter, question, part, o -> withPart(o, text));
    }

    /** Takes a part of a question away, with its answer. The last one left answers the whole question. */
    public static Letter removePart(Letter letter, int question, int part) {
        List<Integer> places = placesOf(letter, question);
        if (part >= places.size()) {
            return letter;
        }
        String id = Questions.id(letter, question);
        List<Outcome> outcomes = new ArrayList<>(letter.outcomes());
        int place = places.get(part);
        outcomes.set(place, without(outcomes.get(place), id));
        Letter now = Tidy.kept(with(letter, outcomes));
        return placesOf(now, question).size() == 1 ? change(now, question, 0, o -> withPart(o, null)) : now;
    }

    /** Edits one outcome of one question alone: it is parted from the other questions that share it. */
    private static Letter change(Letter letter, int question, int part, UnaryOperator<Outcome> edit) {
        Letter now = Questions.identified(letter);
        if (question >= now.questions().size()) {
            return letter;
        }
        String id = Questions.id(now, question);
        List<Integer> places = placesOf(now, question);
        List<Outcome> outcomes = now.outcomes();
        if (places.isEmpty()) {
            Outcome fresh = edit.apply(undecided(id, null));
            return Tidy.kept(with(now, added(outcomes, outcomes.size(), fresh)));
        }
        if (part >= places.size()) {
            return letter;
        }
        int place = places.get(part);
        Outcome old = outcomes.get(place);
        Outcome mine = edit.apply(withQuestions(old, List.of(id)));
        List<Outcome> changed = old.questions().size() == 1
                ? replaced(outcomes, place, mine)
                : added(replaced(outcomes, place, without(old, id)), place + 1, mine);
        return Tidy.kept(with(now, changed));
    }

    private static Outcome undecided(String id, @Nullable String part) {
        return new Outcome(List.of(id), null, null, null, List.of(), part);
    }

    private static Outcome decided(Outcome o, @Nullable OutcomeKind kind, @Nullable String basis) {
        return new Outcome(o.questions(), kind, basis, o.answer(), o.cells(), o.part());
    }

    static Outcome withQuestions(Outcome o, List<String> questions) {
        return new Outcome(questions, o.kind(), o.basis(), o.answer(), o.cells(), o.part());
    }

    private static Outcome withPart(Outcome o, @Nullable String part) {
        return new Outcome(o.questions(), o.kind(), o.basis(), o.answer(), o.cells(), part);
    }

    static Outcome without(Outcome o, String id) {
        return withQuestions(
                o, o.questions().stream().filter(each -> !each.equals(id)).toList());
    }

    static Letter with(Letter letter, List<Outcome> outcomes) {
        return Objects.equals(letter.outcomes(), outcomes) ? letter : Edits.put(letter, "outcomes", outcomes);
    }

    private static List<Outcome> replaced(List<Outcome> list, int place, Outcome now) {
        List<Outcome> changed = new ArrayList<>(list);
        changed.set(place, now);
        return changed;
    }

    private static List<Outcome> added(List<Outcome> list, int place, Outcome more) {
        List<Outcome> changed = new ArrayList<>(list);
        changed.add(place, more);
        return changed;
    }
}
