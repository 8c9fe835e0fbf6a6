package org.noticewright.check;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The words of a sentence with what patterns found in them, so that nothing is looked for twice in the same words. Safe
 * for use by several threads: what they find is the same.
 */
final class Reading {
    private final String text;
    private final Map<Pattern, int[]> found = new ConcurrentHashMap<>();
    private final Map<Pattern, Reading> without = new ConcurrentHashMap<>();

    Reading(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Where the pattern occurs: start and end of each place, one after the other. */
    int[] places(Pattern pattern) {
        int[] known = found.get(pattern);
        if (known == null) {
            Matcher matcher = pattern.matcher(text);
            known = matcher.results()
                    .flatMapToInt(place -> IntStream.of(place.start(), place.end()))
                    .toArray();
            found.put(pattern, known);
        }
        return known.clone();
    }

    boolean has(Pattern pattern) {
        return places(pattern).length > 0;
    }

    /** The same words with all that the pattern finds blotted out. */
    Reading without(Pattern pattern) {
        Reading known = without.get(pattern);
        if (known == null) {
            known = has(pattern) ? new Reading(Masks.without(pattern, text)) : this;
            without.put(pattern, known);
        }
        return known;
    }
}
