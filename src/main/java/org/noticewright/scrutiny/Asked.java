package org.noticewright.scrutiny;

import java.util.List;
import org.noticewright.check.JudgedFinding;

/**
 * A question put to a letter.
 *
 * @param enquiry the question
 * @param about what it is put to, such as {@code section 31(1)(a), questions 1, 2}; empty for the letter as a whole
 * @param place the field where its answer stands, or where one would be written
 * @param passages the words of the letter that stand where an answer would, in the order of the letter
 * @param objections the findings for which these words are no answer
 */
public record Asked(
        Enquiry enquiry, String about, String place, List<Passage> passages, List<JudgedFinding> objections) {

    /** Takes unchangeable copies. */
    public Asked {
        passages = List.copyOf(passages);
        objections = List.copyOf(objections);
    }

    /**
     * Some words of the letter.
     *
     * @param field where they come from, as a path in the letter file
     * @param words as printed
     */
    public record Passage(String field, String words) {}

    /** Whether the letter answers it. */
    public boolean isAnswered() {
        return !passages.isEmpty() && objections.isEmpty();
    }
}
