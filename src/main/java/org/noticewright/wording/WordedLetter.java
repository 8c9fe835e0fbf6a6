package org.noticewright.wording;

import java.util.List;

/**
 * A letter in words, ready to be drawn.
 *
 * @param xhtml strict XHTML, whose blocks name in {@code data-field} the field of the letter file they came from and in
 *     {@code data-passage} and {@code data-origin} the passage and who worded it
 * @param pageStyle style sheet for paper
 * @param screenStyle style sheet for the web page
 * @param reference what stands at the head of every page but the first
 * @param unfinished what a draft still lacks, each as field and words, in the order of the letter
 */
public record WordedLetter(
        String xhtml, String pageStyle, String screenStyle, String reference, List<Unfinished> unfinished) {

    /** Takes an unchangeable copy. */
    public WordedLetter {
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
