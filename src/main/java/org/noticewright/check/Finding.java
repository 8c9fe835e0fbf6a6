package org.noticewright.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check found, in the words of the catalogue.
 *
 * @param id of the check, such as {@code N04}
 * @param severity what follows from it
 * @param field where: the path in the letter file, such as {@code bases[0].harm.causalLink}
 * @param questions ids of the questions concerned; empty for the letter as a whole
 * @param message one plain sentence or two
 * @param basis the legal basis
 * @param excerpt the words that caused it; null where something is missing
 * @param fix what to do; null where there is no one mend
 */
public record Finding(
        String id,
        Severity severity,
        String field,
        List<String> questions,
        String message,
        String basis,
        @Nullable String excerpt,
        @Nullable Fix fix) {

    /** Takes an unchangeable copy of the questions. */
    public Finding {
        questions = List.copyOf(questions);
    }

    /** The same finding with a sentence that names the template whose words caused it. */
    public Finding inTemplate(String template) {
        String where = message + " These words come from the template " + template + ".";
        return new Finding(id, severity, field, questions, where, basis, excerpt, fix);
    }
}
