package org.noticewright.check.scope;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.letter.Outcome;
import org.noticewright.letter.OutcomeKind;
import org.noticewright.letter.Question;
import org.noticewright.letter.QuestionTable;

/** D01: each question has an outcome, and each row of a table that was sent has an answer. */
final class EveryQuestionAnswered implements Check {
    private static final int SHORTEST_NAME = 5;

    /** Words in a cell that refuse it. */
    private static final Pattern REFUSAL = Phrase.of(
            "\\b(?:sections?|s) ?\\.? ?\\d",
            "\\b(?:exempt\\w*|withh\\w+|refus\\w+|see (?:letter|below|above|answer|response)|appl(?:y|ied|ies)|not disclosed|not released|redacted|NCND|neither)\\b");

    private static final Pattern ROWS = Phrase.of("\\b(?:rows?|lines?|items?|numbers?) \\d");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,3})(?: ?(?:to|-|–) ?(\\d{1,3}))?");

    @Override
    public String id() {
        return "D01";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        Stream<Hit> questions = IntStream.range(0, letter.letter().questions().size())
                .filter(i -> !isDecided(letter, letter.letter().questions().get(i)))
                .mapToObj(i -> ofQuestion(letter.letter().questions().get(i), i));
        Stream<Hit> outcomes = IntStream.range(0, letter.letter().outcomes().size())
                .boxed()
                .flatMap(i -> ofOutcome(letter, letter.letter().outcomes().get(i), "outcomes[" + i + "]").stream());
        Stream<Hit> rows = IntStream.range(0, letter.letter().questions().size())
                .boxed()
                .flatMap(i -> rowsInNoPart(letter, letter.letter().questions().get(i), i).stream());
        return Stream.of(questions, outcomes, rows).flatMap(hits -> hits).toList();
    }

    /** Where each outcome of a question takes rows of its table by their numbers, the rows that none takes. */
    private static Optional<Hit> rowsInNoPart(CheckedLetter letter, Question question, int index) {
        String id = question.id();
        List<Outcome> outcomes = id == null
                ? List.of()
                : letter.letter().outcomes().stream()
                        .filter(outcome -> outcome.questions().contains(id))
                        .toList();
        QuestionTable table = question.table();
        if (id == null || table == null || outcomes.size() < 2) {
            return Optional.empty();
        }
        Set<Integer> taken = new HashSet<>();
        for (Outcome outcome : outcomes) {
            String part = outcome.part();
            if (part == null || !ROWS.matcher(part).find()) {
                return Optional.empty();
            }
            taken.addAll(numbers(part));
        }
        List<String> left = IntStream.range(0, table.rows().size())
                .filter(row -> !taken.contains(numberOf(table.rows().get(row), row)))
                .mapToObj(row -> String.join(" ", table.rows().get(row)).strip())
                .toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(Hit.at("questions[" + index + "]", List.of(id)).because(String.join("; ", left)));
    }

    /** The number in a row's first cell, or its place. */
    private static int numberOf(List<String> row, int index) {
        String label =
                row.isEmpty() ? "" : row.getFirst().replaceAll("[.)(]", "").strip();
        return label.matches("\\d{1,3}") ? Integer.parseInt(label) : index + 1;
    }

    private static Set<Integer> numbers(String part) {
        Set<Integer> numbers = new HashSet<>();
        for (Matcher range = RANGE.matcher(part); range.find(); ) {
            int from = Integer.parseInt(range.group(1));
            int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
            IntStream.rangeClosed(from, to).forEach(numbers::add);
        }
        return numbers;
    }

    private static boolean isDecided(CheckedLetter letter, Question question) {
        return letter.letter().outcomes().stream()
                .anyMatch(o -> o.kind() != null
                        && question.id() != null
                        && o.questions().contains(question.id()));
    }

    private static Hit ofQuestion(Question question, int index) {
        return Hit.at("questions[" + index + "]", question.id() == null ? List.of() : List.of(question.id()))
                .because(question.text());
    }

    private static List<Hit> ofOutcome(CheckedLetter letter, Outcome outcome, String field) {
        List<Hit> hits = new ArrayList<>();
        boolean gives = outcome.kind() == OutcomeKind.DISCLOSED || outcome.kind() == OutcomeKind.AVAILABLE_ELSEWHERE;
        boolean silent = outcome.answer() == null || outcome.answer().isBlank();
        if (gives && silent && outcome.cells().isEmpty()) {
            hits.add(Hit.at(field + ".answer", outcome.questions()));
        }
        if (!outcome.cells().isEmpty()
                && outcome.questions().size() == 1
                && !isShared(letter, outcome.questions().getFirst())
                && !refusesWhatIsOpen(outcome)) {
            letter.letter()
                    .question(outcome.questions().getFirst())
                    .map(Question::table)
                    .ifPresent(table -> addRows(letter, table, outcome, field, hits));
        }
        return hits;
    }

    /** Whether another outcome takes a part of that question, so that a cell left open here may be refused there. */
    private static boolean isShared(CheckedLetter letter, String id) {
        return letter.letter().outcomes().stream()
                        .filter(o -> o.questions().contains(id))
                        .count()
                > 1;
    }

    /** Whether a refusal gives some cells as data, so that the cells left open are what it refuses. */
    private static boolean refusesWhatIsOpen(Outcome outcome) {
        List<String> given = outcome.cells().stream()
                .flatMap(List::stream)
                .filter(cell -> !cell.isBlank())
                .toList();
        return outcome.kind() != null
                && outcome.kind().needsBasis()
                && !given.isEmpty()
                && given.stream().noneMatch(cell -> REFUSAL.matcher(cell).find());
    }

    private static void addRows(
            CheckedLetter letter, QuestionTable table, Outcome outcome, String field, List<Hit> hits) {
        List<String> unanswered = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> asked = table.rows().get(row);
            List<String> given = row < outcome.cells().size() ? outcome.cells().get(row) : List.of();
            boolean open = asked.size() < table.width() || asked.stream().anyMatch(String::isBlank);
            if (open && !isAnswered(asked, given)) {
                String name =
                        asked.stream().filter(c -> !c.isBlank()).findFirst().orElse("row " + (row + 1));
                if (!isRefusedByName(letter, name)) {
                    unanswered.add(name);
                }
            }
        }
        if (!unanswered.isEmpty()) {
            hits.add(Hit.at(field + ".cells", outcome.questions()).because(String.join("; ", unanswered)));
        }
    }

    /** Whether the words on a ground name that row. */
    private static boolean isRefusedByName(CheckedLetter letter, String row) {
        String name = row.strip().toLowerCase(Locale.UK);
        return name.length() >= SHORTEST_NAME
                && letter.everyGround().stream()
                        .flatMap(ground -> ground.texts().stream())
                        .anyMatch(text -> (text.isHeading() || text.is("statement"))
                                && text.text().toLowerCase(Locale.UK).contains(name));
    }

    /** Whether a cell that the requester left open has words; a repeated label is no answer. */
    private static boolean isAnswered(List<String> asked, List<String> given) {
        return given.stream()
                .anyMatch(cell -> !cell.isBlank()
                        && asked.stream().noneMatch(a -> a.strip().equals(cell.strip())));
    }
}
