package org.noticewright.check;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule fires, before the catalogue gives it words.
 *
 * @param field the path in the letter file
 * @param questions ids of the questions concerned
 * @param excerpt the words that caused it
 * @param sentence the printed sentence in which they stand, whole; the words themselves where they stand in none
 * @param values what the message's placeholders stand for, such as {@code date} for <code>{date}</code>
 * @param action a change of the letter that mends it
 */
public record Hit(
        String field,
        List<String> questions,
        @Nullable String excerpt,
        @Nullable String sentence,
        Map<String, String> values,
        @Nullable FixAction action) {

    private static final int LONGEST_EXCERPT = 240;

    /** Takes unchangeable copies and shortens a long excerpt. */
    public Hit {
        questions = List.copyOf(questions);
        values = Map.copyOf(values);
        if (excerpt != null && excerpt.length() > LONGEST_EXCERPT) {
            excerpt = excerpt.substring(0, LONGEST_EXCERPT - 1) + "…";
        }
    }

    /** Something missing or wrong in a field of the letter as a whole. */
    public static Hit at(String field) {
        return at(field, List.of());
    }

    /** Something missing or wrong in a field of one ground. */
    public static Hit at(Ground ground, String key) {
        return at(ground.field(key), ground.questions());
    }

    /** Something wrong in a field that concerns questions. */
    public static Hit at(String field, List<String> questions) {
        return new Hit(field, questions, null, null, Map.of(), null);
    }

    /** The same with the words that caused it. */
    public Hit because(@Nullable String words) {
        return new Hit(field, questions, words, sentence == null ? words : sentence, values, action);
    }

    /** The same with the sentence in which its words stand. */
    public Hit in(String printed) {
        return new Hit(field, questions, excerpt, printed, values, action);
    }

    /** The same with what a placeholder of the message stands for. */
    public Hit with(String placeholder, String value) {
        return with(Map.of(placeholder, value));
    }

    /** The same with what the placeholders of the message stand for. */
    public Hit with(Map<String, String> placeholders) {
        return new Hit(field, questions, excerpt, sentence, placeholders, action);
    }

    /** The same with what may stand for the excerpt. */
    public Hit replacing(String words) {
        return excerpt == null || excerpt.endsWith("…")
                ? this
                : mending(new FixAction.ReplaceWords(field, sentence == null ? excerpt : sentence, excerpt, words));
    }

    /** The same with the change that mends it. */
    public Hit mending(FixAction change) {
        return new Hit(field, questions, excerpt, sentence, values, change);
    }
}
