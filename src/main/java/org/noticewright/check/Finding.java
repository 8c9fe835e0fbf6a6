package org.noticewright.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.noticewright.letter.Acceptance;

/**
 * What a check found, in the words of the catalogue.
 *
 * @param rule what the catalogue says of the check
 * @param hit where it fired
 * @param words a digest of the words that it is about ({@link Concern}), by which an acceptance knows it again
 * @param template the template whose words caused it; null where the officer typed them or words are missing
 */
public record Finding(
        Rule rule, Hit hit, String words, @Nullable String template) {

    /** Id of the check, such as {@code N04}. */
    public String id() {
        return rule.id();
    }

    /** What follows from it. */
    public Severity severity() {
        return rule.severity();
    }

    /** Where: the path in the letter file, such as {@code bases[0].harm.causalLink}. */
    public String field() {
        return hit.field();
    }

    /** Ids of the questions concerned; empty for the letter as a whole. */
    public List<String> questions() {
        return hit.questions();
    }

    /** One plain sentence or two. */
    public String message() {
        String where = template == null ? "" : " These words come from the template " + template + ".";
        return filled(rule.message()) + where;
    }

    /** The legal basis. */
    public String basis() {
        return rule.basis();
    }

    /** The words that caused it; null where something is missing. */
    public @Nullable String excerpt() {
        return hit.excerpt();
    }

    /** What to do, in words; null where there is no one mend. */
    public @Nullable String fix() {
        return rule.fix() == null ? null : filled(rule.fix());
    }

    private String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> value : hit.values().entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }

    /** The same finding about words of a template. */
    public Finding inTemplate(String name) {
        return new Finding(rule, hit, words, name);
    }

    /**
     * What lets it stand once it is among {@link org.noticewright.letter.Letter#accepted()}.
     *
     * @param reason why it may stand
     * @param by who says so, if that is recorded
     * @param on the day on which it is said, if that is recorded
     */
    public Acceptance accept(String reason, @Nullable String by, @Nullable LocalDate on) {
        return new Acceptance(id(), field(), words, reason, by, on);
    }
}
