package org.noticewright.check;

import java.util.regex.Pattern;

/** Makes patterns for words in running text. */
public final class Phrase {
    private Phrase() {}

    /**
     * A pattern that reads over capital letters. A space stands for one space; texts have single spaces. Patterns
     * must be bounded: no repetition without an upper limit, except of single characters or spaces.
     */
    public static Pattern of(String... alternatives) {
        return Pattern.compile("(?:" + String.join("|", alternatives) + ")", Pattern.CASE_INSENSITIVE);
    }
}
