package org.noticewright.check;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers what was found in sentences from one check of a letter to the next, so that typing in one paragraph costs
 * the reading of that paragraph only. Holds the words of letters: keep one as long as a letter is open. Thread-safe.
 */
public final class SentenceMemory {
    /** Ten long letters; a memory that is full begins again. */
    private static final int MOST_SENTENCES = 4_000;

    private final Map<String, Reading> readings = new ConcurrentHashMap<>();

    /** A memory of nothing. */
    public SentenceMemory() {}

    Reading of(String masked) {
        if (readings.size() >= MOST_SENTENCES) {
            readings.clear();
        }
        return readings.computeIfAbsent(masked, Reading::new);
    }
}
