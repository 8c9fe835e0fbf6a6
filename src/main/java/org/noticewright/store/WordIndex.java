package org.noticewright.store;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/**
 * Which cases hold which word, in memory only: an encrypted database leaves no word of a letter on the disk. Used by one
 * thread at a time.
 */
final class WordIndex {
    private final NavigableMap<String, RoaringBitmap> casesByWord = new TreeMap<>();
    private final RoaringBitmap listed = new RoaringBitmap();

    /**
     * Puts the words of a case in place of those that it had.
     *
     * @param before the words that it had, with blanks between them; empty for a new case
     */
    void put(CaseId id, String before, String now) {
        int number = Math.toIntExact(id.number());
        Set<String> gone = split(before);
        for (String word : split(now)) {
            if (!gone.remove(word)) {
                casesByWord.computeIfAbsent(word, w -> new RoaringBitmap()).add(number);
            }
        }
        for (String word : gone) {
            casesByWord.computeIfPresent(word, (w, cases) -> {
                cases.remove(number);
                return cases.isEmpty() ? null : cases;
            });
        }
    }

    /** Adds a case that the index does not know yet, whose words are each named once. */
    void add(CaseId id, String words) {
        int number = Math.toIntExact(id.number());
        for (int start = 0; start < words.length(); ) {
            int end = words.indexOf(' ', start);
            String word = words.substring(start, end < 0 ? words.length() : end);
            casesByWord.computeIfAbsent(word, w -> new RoaringBitmap()).add(number);
            start += word.length() + 1;
        }
    }

    /** Has a case found or not; a deleted one keeps its words. */
    void list(CaseId id, boolean isListed) {
        if (isListed) {
            listed.add(Math.toIntExact(id.number()));
        } else {
            listed.remove(Math.toIntExact(id.number()));
        }
    }

    /** The listed cases that have a word with each of these beginnings. */
    Set<CaseId> find(Set<String> beginnings) {
        RoaringBitmap found = listed.clone();
        for (String beginning : beginnings) {
            Iterator<RoaringBitmap> cases = casesByWord
                    .subMap(beginning, true, beginning + Character.MAX_VALUE, false)
                    .values()
                    .iterator();
            found.and(FastAggregation.or(cases));
        }
        Set<CaseId> ids = HashSet.newHashSet(found.getCardinality());
        found.forEach((int number) -> ids.add(new CaseId(number)));
        return ids;
    }

    private static Set<String> split(String words) {
        return words.isEmpty() ? new HashSet<>() : new HashSet<>(Arrays.asList(words.split(" ")));
    }
}
