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
 * @param values what the message's placeholders stand for, such as {@code date} for <code>{date}</code>
 * @param replacement what may stand for the excerpt
 */
public record Hit(
        String field,
        List<String> questions,
        @Nullable String excerpt,
        Map<String, String> values,
        @Nullable String replacement) {

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
        return new Hit(field, List.of(), null, Map.of(), null);
    }

    /** Something missing or wrong in a field of one ground. */
    public static Hit at(Ground ground, String key) {
        return new Hit(ground.field(key), ground.questions(), null, Map.of(), null);
    }

    /** Something wrong in a field that concerns questions. */
    public static Hit at(String field, List<String> questions) {
        return new Hit(field, questions, null, Map.of(), null);
    }

    /** The same with the words that caused it. */
    public Hit because(@Nullable String words) {
        return new Hit(field, questions, words, values, replacement);
    }

    /** The same with what a placeholder of the message stands for. */
    public Hit with(String placeholder, String value) {
        return new Hit(field, questions, excerpt, Map.of(placeholder, value), replacement);
    }

    /** The same with what may stand for the excerpt. */
    public Hit replacing(String words) {
        return new Hit(field, questions, excerpt, values, words);
    }
}
