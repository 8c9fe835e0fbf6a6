package org.noticewright.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.noticewright.letter.Basis;
import org.noticewright.letter.Letter;
import org.noticewright.letter.Outcome;
import org.noticewright.letter.OutcomeKind;
import org.noticewright.letter.Question;
import org.noticewright.letter.QuestionTable;

/** The answers of a letter as values for templates, and its completed tables, which a long one moves to the annex. */
final class AnswerValues {

    /** A table with more rows than this is long, as the letter's body should read in one go. */
    static final int MOST_ROWS_IN_BODY = 6;
    /** A table with more columns than this is long. */
    static final int MOST_COLUMNS_IN_BODY = 4;
    /** A letter with more tables than this keeps them together in the annex. */
    static final int MOST_TABLES_IN_BODY = 2;

    private final Letter letter;
    private final LetterValues values;
    private final PassageWriter passages;

    AnswerValues(Letter letter, LetterValues values, PassageWriter passages) {
        this.letter = letter;
        this.values = values;
        this.passages = passages;
    }

    /** Adds {@code answers} and {@code annex} to the values of the letter. */
    void addTo(Map<String, Object> root) throws WordingException {
        boolean inAnnex = tablesGoToAnnex();
        List<Object> answers = new ArrayList<>();
        List<Map<String, Object>> annex = new ArrayList<>();
        for (int i : inOrderOfQuestions()) {
            Outcome outcome = letter.outcomes().get(i);
            List<Map<String, Object>> tables = tables(outcome, "outcomes[" + i + "]");
            annex.addAll(inAnnex ? tables : List.of());
            if (isAnswer(outcome, tables, inAnnex)) {
                answers.add(new Values()
                        .put(
                                "kind",
                                outcome.kind() == null ? null : outcome.kind().key())
                        .put("scope", values.scope(values.questionsOf(outcome), outcome.part()))
                        .block("text", outcome.answer(), "outcomes[" + i + "].answer")
                        .put("tables", inAnnex ? List.of() : tables)
                        .put("inAnnex", inAnnex && !tables.isEmpty())
                        .put("severalTables", tables.size() > 1)
                        .put("field", "outcomes[" + i + "]")
                        .map());
            }
        }
        annex.sort(Comparator.comparing(table -> Objects.requireNonNull((Integer) table.get("position"))));
        root.put("answers", answers);
        root.put("annex", annex);
    }

    /** The outcomes, as indices, by the first question that each answers. */
    private List<Integer> inOrderOfQuestions() {
        return IntStream.range(0, letter.outcomes().size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        i -> values.questionsOf(letter.outcomes().get(i)).stream()
                                .mapToInt(letter.questions()::indexOf)
                                .min()
                                .orElse(Integer.MAX_VALUE)))
                .toList();
    }

    /** Refusals without words or a table of their own are told by the decision and the basis. */
    private static boolean isAnswer(Outcome outcome, List<Map<String, Object>> tables, boolean inAnnex) {
        boolean hasText = outcome.answer() != null && !outcome.answer().isBlank();
        boolean refused = outcome.kind() != null && outcome.kind().needsBasis();
        return hasText || (outcome.kind() != null && !refused) || (!tables.isEmpty() && !inAnnex);
    }

    private boolean tablesGoToAnnex() {
        List<QuestionTable> tables = letter.questions().stream()
                .map(Question::table)
                .filter(t -> t != null)
                .toList();
        return tables.size() > MOST_TABLES_IN_BODY
                || tables.stream()
                        .anyMatch(t -> t.rows().size() > MOST_ROWS_IN_BODY || t.width() > MOST_COLUMNS_IN_BODY);
    }

    private List<Map<String, Object>> tables(Outcome outcome, String field) throws WordingException {
        List<Map<String, Object>> tables = new ArrayList<>();
        for (Question question : values.questionsOf(outcome)) {
            QuestionTable asked = question.table();
            if (asked != null && hasRows(asked, outcome) && outcome.kind() != null) {
                int index = letter.questions().indexOf(question);
                String questionField = "questions[" + index + "]";
                AnswerTable table = new AnswerTable(
                        asked, questionField + ".table", outcome, field, label(outcome.kind(), outcome));
                tables.add(new Values()
                        .put("position", index)
                        .line("number", question.number(), questionField + ".number")
                        .verbatim("text", question.text(), questionField + ".text")
                        .put("scope", values.scope(List.of(question), outcome.part()))
                        .put("table", table.values())
                        .map());
            }
        }
        return tables;
    }

    /** Whether there is a row to print: a requester may send nothing but the heads of the columns. */
    static boolean hasRows(QuestionTable asked, Outcome outcome) {
        return !asked.rows().isEmpty() || !outcome.cells().isEmpty();
    }

    private String label(OutcomeKind kind, Outcome outcome) throws WordingException {
        Basis basis =
                outcome.basis() == null ? null : letter.basis(outcome.basis()).orElse(null);
        String name =
                switch (kind) {
                    case DISCLOSED -> "label.notGiven";
                    case WITHHELD -> "label.withheld";
                    case NEITHER_CONFIRM_NOR_DENY -> "label.neitherConfirmNorDeny";
                    case NOT_HELD -> "label.notHeld";
                    case AVAILABLE_ELSEWHERE -> "label.availableElsewhere";
                };
        return passages.markdown(name, null, citation(basis));
    }

    private static Map<String, Object> citation(@Nullable Basis basis) {
        return new Values()
                .put(
                        "citation",
                        basis == null || basis.exemption() == null
                                ? null
                                : basis.exemption().citation())
                .map();
    }
}
