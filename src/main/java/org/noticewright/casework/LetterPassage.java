package org.noticewright.casework;

import org.jspecify.annotations.Nullable;

/**
 * One named passage of a letter, with its words as they would be without a replacement.
 *
 * @param path where the letter keeps a replacement, such as {@code bases[0].passages.statement}
 * @param name such as {@code statement}
 * @param basis index of the ground it belongs to; null for a passage of the letter
 * @param standsFor what it stands for, in a few words
 * @param isOfHouse whether the house templates word it, and not the standard ones
 * @param file the file of the words; null where nobody words it
 * @param source its words before values are filled in, in Markdown with marks such as {@code ${received}}; empty where
 *     nobody words it
 * @param filled its words with the values of this letter; null where the letter does not print it, or prints it several
 *     times with different values
 */
public record LetterPassage(
        String path,
        String name,
        @Nullable Integer basis,
        String standsFor,
        boolean isOfHouse,
        @Nullable String file,
        String source,
        @Nullable String filled) {

    /** The words with which a replacement begins: with the values filled in where that is possible. */
    public String beginning() {
        return filled == null ? source : filled;
    }
}
