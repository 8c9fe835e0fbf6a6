package org.noticewright.check;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blots out what is not the authority's own statement. Every result is as long as what it was made of. */
public final class Masks {
    private static final char BLOT = '•';

    /** Words in double quotation marks, of two words or more. */
    private static final Pattern QUOTATION = Pattern.compile("“[^“”]{3,900}”|\"[^\"]{3,900}\"");

    /** What may be said of confirming and denying without doing either. */
    static final Pattern NEITHER = Phrase.read("neither");

    /** Sentences that say what the law provides. */
    static final Pattern PROVIDES = Phrase.read("law");

    /** Words by which a paragraph on the law turns to this request. */
    static final Pattern OWN_CASE = Phrase.of(
            "\\b(?:we|our|us|i|my|in this (?:case|instance)|here|this (?:request|information|disclosure)|(?:the|your) request(?:ed)?|trust|council|university|college|department|force|constabulary|police|service|office|agency|commission|ministry|museum)\\b");

    /** Where a sentence that begins with the law goes on to claim something of this request. */
    static final Pattern OWN_CLAIM = Phrase.of(
            "\\b(?:in this (?:case|instance)|we (?:believe|feel|think)|(?:our|the \\w{1,15}'s) (?:view|belief|opinion)|since|because(?! (?:it|that information|the information) is exempt,)|(?:considers?|believes?|satisfied|of the (?:view|opinion)) that)\\b[^.;]{0,160}\\b(?:may|might|could|would|will)\\b");

    private Masks() {}

    /** Plain apostrophes, hyphens and spaces; nothing blotted out. */
    static String plain(String text) {
        return text.replace('’', '\'')
                .replace('‘', '\'')
                .replace('\u00a0', ' ')
                .replace('‑', '-')
                .replace('–', '-');
    }

    /** Blots out quotations, and what the requester wrote wherever it is repeated. */
    static String quotations(String text, Collection<String> requestersWords) {
        StringBuilder masked = blot(text, QUOTATION);
        String lower = text.toLowerCase(Locale.UK);
        if (lower.length() == text.length()) {
            for (String words : requestersWords) {
                for (int at = lower.indexOf(words); at >= 0; at = lower.indexOf(words, at + words.length())) {
                    fill(masked, at, at + words.length());
                }
            }
        }
        return masked.toString();
    }

    /** Blots out the clauses that speak of confirming or denying without doing so. */
    static String neither(String masked) {
        return blot(masked, NEITHER).toString();
    }

    /** Blots out whatever a pattern finds. */
    static String without(Pattern pattern, String masked) {
        return blot(masked, pattern).toString();
    }

    private static StringBuilder blot(String text, Pattern pattern) {
        StringBuilder masked = new StringBuilder(text);
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            fill(masked, matcher.start(), matcher.end());
        }
        return masked;
    }

    private static void fill(StringBuilder masked, int from, int to) {
        for (int i = from; i < to; i++) {
            masked.setCharAt(i, BLOT);
        }
    }
}
