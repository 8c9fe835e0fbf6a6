package org.noticewright.check;

import java.util.Optional;

/**
 * A change of the letter that mends a finding as it is: one click, undoable. Fields are paths in the letter file, as
 * {@code letter.LetterPath} reads them.
 */
public sealed interface FixAction {

    /** The path of the value that it changes. */
    String field();

    /**
     * Puts other words in the place of some that were typed.
     *
     * @param sentence the printed sentence in which they stand
     * @param words the words as printed
     * @param replacement what to put there
     */
    record ReplaceWords(String field, String sentence, String words, String replacement) implements FixAction {
        /** The typed text with the replacement in it; nothing if the words are no longer there. */
        public Optional<String> in(String typed) {
            return Excerpts.in(typed, sentence, words)
                    .map(span -> typed.substring(0, span.start()) + replacement + typed.substring(span.end()));
        }
    }

    /**
     * Puts a standard passage back: takes away what the letter has in its place.
     *
     * @param field such as {@code passages.review}, whose value becomes null
     */
    record RestorePassage(String field) implements FixAction {}

    /**
     * Gives a field the only fitting value.
     *
     * @param value of the type that the field has
     */
    record SetField(String field, Object value) implements FixAction {}
}
