package org.noticewright.law;

import java.util.Map;

/** How much a factor weighs. */
public enum Weight {
    /** Little weight. */
    LOW("low"),
    /** Moderate weight. */
    MEDIUM("medium"),
    /** Considerable weight. */
    HIGH("high"),
    /** Very considerable weight. */
    VERY_HIGH("very high");

    /** Spellings that are understood beside the keys, but never written. */
    public static final Map<String, Weight> OTHER_SPELLINGS = Map.of("very-high", VERY_HIGH);

    private final String key;

    Weight(String key) {
        this.key = key;
    }

    /** The value in a letter file. */
    public String key() {
        return key;
    }
}
