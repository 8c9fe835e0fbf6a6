package org.noticewright.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one or more questions.
 *
 * @param questions ids of the questions
 * @param kind the outcome; null while none is chosen
 * @param basis id of the basis, for an outcome that needs one
 * @param answer what is answered; may stand beside any outcome
 * @param cells for one table question, the answers in the shape of its rows without the header; an empty cell is an
 *     answer not given
 * @param part the part of the question that is answered, where a question has several outcomes
 */
public record Outcome(
        List<String> questions,
        @Nullable OutcomeKind kind,
        @Nullable String basis,
        @Nullable String answer,
        List<List<String>> cells,
        @Nullable String part) {

    /** Takes unchangeable copies. */
    public Outcome {
        questions = List.copyOf(questions);
        cells = cells.stream().map(List::copyOf).toList();
    }
}
