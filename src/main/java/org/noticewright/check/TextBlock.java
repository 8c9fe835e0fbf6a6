package org.noticewright.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph, list item, heading or cell of the worded letter.
 *
 * @param field the path in the letter file of what it came from
 * @param passage the named passage, if it is one
 * @param origin who worded it
 * @param basis position of the basis that it belongs to, or {@link #NO_BASIS}
 * @param questions ids of the questions that it is about; empty for all
 * @param quoted whether the words are somebody else's: evidence, a block quotation
 * @param text the words, on one line, with single spaces
 */
public record TextBlock(
        String field,
        @Nullable String passage,
        Origin origin,
        int basis,
        List<String> questions,
        boolean quoted,
        String text) {

    /** The position of no basis: words of the letter as a whole. */
    public static final int NO_BASIS = -1;

    /** Takes an unchangeable copy of the questions. */
    public TextBlock {
        questions = List.copyOf(questions);
    }

    /** Who worded a block. */
    public enum Origin {
        /** The officer, in the letter file. */
        LETTER,
        /** A passage of the house templates. */
        HOUSE,
        /** A passage of the program. */
        STANDARD,
        /** A part template, of the program or of the house. */
        PART
    }

    /** Whether it belongs to the letter as a whole and not to one basis or one answer. */
    public boolean isOfLetter() {
        return basis == NO_BASIS && !field.startsWith("outcomes[");
    }

    /** Whether the officer or the house worded it, so that it is no standard text. */
    public boolean isOwn() {
        return origin == Origin.LETTER || origin == Origin.HOUSE;
    }

    /** Whether it is that named passage. */
    public boolean is(String name) {
        return name.equals(passage);
    }

    /** Whether it is a passage or the field for the weighing, and no factor of a list. */
    public boolean isRunningText() {
        return !field.contains(".factors[");
    }

    /** Whether it only announces the factors of one side. */
    public boolean isLeadOfFactors() {
        return (is("factorsFor") || is("factorsAgainst")) && ArguedSides.isLead(this);
    }

    /** Whether it is a heading or a label and no sentence. */
    public boolean isHeading() {
        return passage != null && (passage.startsWith("heading.") || passage.startsWith("label."));
    }
}
