package org.noticewright.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where sentences end. */
final class SentenceSplitter {
    private static final Pattern END = Pattern.compile("[.?!][)\"'”’\\]•]{0,2} (?=[\\p{Lu}\\p{N}“\"'‘(\\[•])");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[\\s(\\[])(?:e\\.g|i\\.e|etc|cf|vs?|no|nos|ss?|para|paras|art|reg|regs|ref|tel|mr|mrs|ms|dr|prof|st|ltd|co|approx|\\p{L})\\.$",
            Pattern.CASE_INSENSITIVE);

    /** "Annex A." ends a sentence; its letter is no initial. */
    private static final Pattern NAMED_BY_A_LETTER =
            Pattern.compile("\\b(?:annex|appendix|schedule|part|section|table)\\s\\p{L}\\.$", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_NAME = 14;

    private SentenceSplitter() {}

    /** The end positions of the sentences of a text, the last of which is its length. */
    static List<Integer> ends(String text) {
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        Matcher matcher = END.matcher(text);
        while (matcher.find()) {
            int dot = matcher.start() + 1;
            if (text.charAt(dot - 1) != '.' || !isAbbreviated(text, start, dot)) {
                ends.add(matcher.end());
                start = matcher.end();
            }
        }
        if (ends.isEmpty() || ends.getLast() < text.length()) {
            ends.add(text.length());
        }
        return ends;
    }

    private static boolean isAbbreviated(String text, int start, int dot) {
        return ABBREVIATION.matcher(text).region(Math.max(start, dot - 10), dot).find()
                && !NAMED_BY_A_LETTER
                        .matcher(text)
                        .region(Math.max(start, dot - LONGEST_NAME), dot)
                        .find();
    }
}
