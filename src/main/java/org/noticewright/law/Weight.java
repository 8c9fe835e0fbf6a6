package org.noticewright.law;

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

    private final String key;

    Weight(String key) {
        this.key = key;
    }

    /** The value in a letter file. */
    public String key() {
        return key;
    }
}
