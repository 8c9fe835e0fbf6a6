package org.noticewright.law;

/**
 * How likely the prejudice is, in the words of section 31(1) and (3) of the Freedom of Information Act 2000. One level
 * runs through every sentence of a basis; the level affects the weight in the public interest test (Information
 * Commissioner's Office, "Prejudice test", and line to take LTT13).
 */
public enum Likelihood {
    /** More probable than not. */
    WOULD("would", "would"),
    /** A real and significant possibility, more than hypothetical or remote, though it may be under one half. */
    WOULD_BE_LIKELY_TO("would-be-likely-to", "would be likely to");

    private final String key;
    private final String words;

    Likelihood(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /** The value in a letter file. */
    public String key() {
        return key;
    }

    /** The statutory words, fit to stand before "prejudice". */
    public String words() {
        return words;
    }
}
