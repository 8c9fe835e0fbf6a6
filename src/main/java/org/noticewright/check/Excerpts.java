package org.noticewright.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds printed words in the text that was typed. Typed text is Markdown: it has marks that do not print, and other
 * spaces, quotation marks and line ends. Therefore letters and digits alone are compared.
 */
public final class Excerpts {
    private static final Pattern DESTINATION =
            Pattern.compile("]\\((?:[^()\\s]|\\([^()\\s]{0,200}\\)){0,2000}\\)|&(?:#?\\w{1,10});");

    private Excerpts() {}

    /**
     * A part of a typed text.
     *
     * @param start position of its first character
     * @param end position after its last
     */
    public record Span(int start, int end) {}

    /** The first place of an excerpt; nothing if the words are not there. A shortened excerpt is found by its beginning. */
    public static Optional<Span> in(String typed, String excerpt) {
        return in(typed, 0, typed.length(), excerpt);
    }

    /** The place of an excerpt in the sentence in which it was found; if that sentence is not there, its first place. */
    public static Optional<Span> in(String typed, String sentence, String excerpt) {
        return in(typed, sentence)
                .flatMap(within -> in(typed, within.start(), within.end(), excerpt))
                .or(() -> in(typed, excerpt));
    }

    /** The place of some words of an excerpt whose own place is known. */
    public static Optional<Span> in(String typed, Span within, String words) {
        return in(typed, within.start(), within.end(), words);
    }

    private static Optional<Span> in(String typed, int from, int to, String excerpt) {
        String words = (excerpt.endsWith("…") ? excerpt.substring(0, excerpt.length() - 1) : excerpt).strip();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        int exact = typed.substring(0, to).indexOf(words, from);
        if (exact >= 0 && isWhole(typed, exact, exact + words.length())) {
            return Optional.of(new Span(exact, exact + words.length()));
        }
        Optional<Span> printed = bare(typed, from, to, words, true);
        return printed.isPresent() ? printed : bare(typed, from, to, words, false);
    }

    private static Optional<Span> bare(String typed, int from, int to, String words, boolean destinationsHidden) {
        int[] places = new int[to - from];
        StringBuilder letters = new StringBuilder(to - from);
        boolean[] hidden = destinationsHidden ? destinations(typed) : new boolean[typed.length()];
        for (int i = from; i < to; i++) {
            if (!hidden[i] && Character.isLetterOrDigit(typed.charAt(i))) {
                places[letters.length()] = i;
                letters.append(typed.charAt(i));
            }
        }
        String sought = letters(words);
        if (sought.isEmpty()) {
            return Optional.empty();
        }
        for (int at = letters.indexOf(sought); at >= 0; at = letters.indexOf(sought, at + 1)) {
            int start = places[at];
            int end = places[at + sought.length() - 1] + 1;
            if (isWhole(typed, start, end)) {
                return Optional.of(new Span(start, withPunctuation(typed, end, to, words)));
            }
        }
        return Optional.empty();
    }

    private static boolean[] destinations(String typed) {
        boolean[] hidden = new boolean[typed.length()];
        for (Matcher destination = DESTINATION.matcher(typed); destination.find(); ) {
            for (int i = destination.start(); i < destination.end(); i++) {
                hidden[i] = true;
            }
        }
        return hidden;
    }

    private static String letters(String words) {
        StringBuilder letters = new StringBuilder(words.length());
        words.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    /** Whether no word is cut at either end. */
    private static boolean isWhole(String typed, int start, int end) {
        return !(isInWord(typed, start - 1) && isInWord(typed, start))
                && !(isInWord(typed, end - 1) && isInWord(typed, end));
    }

    private static boolean isInWord(String typed, int at) {
        return at >= 0 && at < typed.length() && Character.isLetterOrDigit(typed.charAt(at));
    }

    /** The end with the sign that closes the excerpt, if it has one: a bracket, a full stop. */
    private static int withPunctuation(String typed, int end, int to, String words) {
        int closing = 0;
        while (closing < words.length() && !Character.isLetterOrDigit(words.charAt(words.length() - 1 - closing))) {
            closing++;
        }
        String signs = words.substring(words.length() - closing);
        return end + closing <= to && typed.startsWith(signs, end) ? end + closing : end;
    }
}
