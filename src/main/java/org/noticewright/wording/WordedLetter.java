package org.noticewright.wording;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A letter in words, ready to be drawn.
 *
 * @param xhtml strict XHTML, whose blocks name in {@code data-field} the field of the letter file they came from and in
 *     {@code data-passage} and {@code data-origin} the passage and who worded it
 * @param pageStyle style sheet for paper
 * @param screenStyle style sheet for the web page
 * @param reference what stands at the head of every page but the first
 * @param typed the texts that a person typed, by field of the letter file
 * @param unfinished what a draft still lacks, each as field and words, in the order of the letter
 */
public record WordedLetter(
        String xhtml,
        String pageStyle,
        String screenStyle,
        String reference,
        Map<String, String> typed,
        List<Unfinished> unfinished) {

    /** Takes unchangeable copies. */
    public WordedLetter {
        typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
        unfinished = List.copyOf(unfinished);
    }

    /**
     * Something the letter still lacks.
     *
     * @param field path in the letter file
     * @param words what to do
     */
    public record Unfinished(String field, String words) {}
}
