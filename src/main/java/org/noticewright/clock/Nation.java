package org.noticewright.clock;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * A part of the United Kingdom that has bank holidays of its own.
 *
 * <p>The division is that of schedule 1 to the Banking and Financial Dealings Act 1971
 * (https://www.legislation.gov.uk/ukpga/1971/80/schedule/1) and of the public file of bank holidays.
 */
public enum Nation {
    /** England and Wales, which share their bank holidays. */
    ENGLAND_AND_WALES("england-and-wales", "England and Wales"),
    /** Scotland. */
    SCOTLAND("scotland", "Scotland"),
    /** Northern Ireland. */
    NORTHERN_IRELAND("northern-ireland", "Northern Ireland");

    private final String key;
    private final String words;

    Nation(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /** {@return the name that the public file of bank holidays uses} */
    public String key() {
        return key;
    }

    /** {@return the name as it is printed} */
    public String words() {
        return words;
    }

    /**
     * Names several nations in one phrase.
     *
     * @param nations the nations to name, at least one
     * @return such as {@code England and Wales; Scotland}, or {@code United Kingdom} for all of them
     */
    static String words(Set<Nation> nations) {
        return nations.size() == values().length
                ? "United Kingdom"
                : nations.stream().sorted().map(Nation::words).collect(Collectors.joining("; "));
    }
}
