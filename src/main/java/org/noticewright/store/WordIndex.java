package org.noticewright.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/**
 * Which cases hold which word, in memory only: an encrypted database leaves no word of a letter on the disk. Used by one
 * thread at a time.
 */
final class WordIndex {
    /** Hashed: a store of 10,000 letters names a word six million times while the index is read, and few are new. */
    private final Map<String, RoaringBitmap> casesByWord = new HashMap<>();

    /** The same words in their order, to find those that begin alike. */
    private final NavigableSet<String> words = new TreeSet<>();

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
                of(word).add(number);
            }
        }
        for (String word : gone) {
            RoaringBitmap cases = of(word);
            cases.remove(number);
            if (cases.isEmpty()) {
                casesByWord.remove(word);
                words.remove(word);
            }
        }
    }

    /** Adds a case that the index does not know yet, whose words are each named once. */
    void add(CaseId id, String named) {
        int number = Math.toIntExact(id.number());
        for (int start = 0; start < named.length(); ) {
            int end = named.indexOf(' ', start);
            String word = named.substring(start, end < 0 ? named.length() : end);
            of(word).add(number);
            start += word.length() + 1;
        }
    }

    private RoaringBitmap of(String word) {
        RoaringBitmap cases = casesByWord.get(word);
        if (cases == null) {
            cases = new RoaringBitmap();
            casesByWord.put(word, cases);
            words.add(word);
        }
        return cases;
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
            Iterator<RoaringBitmap> cases = words.subSet(beginning, beginning + Character.MAX_VALUE).stream()
                    .map(this::of)
                    .iterator();
            found.and(FastAggregation.or(cases));
        }
        Set<CaseId> ids = HashSet.newHashSet(found.getCardinality());
        found.forEach((int number) -> ids.add(new CaseId(number)));
        return ids;
    }

    private static Set<String> split(String joined) {
        return joined.isEmpty() ? new HashSet<>() : new HashSet<>(Arrays.asList(joined.split(" ")));
    }
}
