package org.noticewright.wording;

/**
 * Words that a person typed, on their way into a template. Never template code: a template that prints them prints
 * them through {@link Markdown}.
 *
 * @param markdown as typed
 * @param field the path in the letter file, such as {@code bases[0].harm.severity}
 * @param form how they are set
 */
record Words(String markdown, String field, Form form) {

    /** How words are set in a part of the letter. */
    enum Form {
        /** A few words inside a line; line ends are spaces. */
        INLINE,
        /** Paragraphs, lists, tables. */
        BLOCK,
        /** Blocks whose line ends are kept, for the requester's own words. */
        VERBATIM
    }
}
