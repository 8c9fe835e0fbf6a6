package org.noticewright.law;

/** On which side of the public interest test a factor stands. */
public enum Side {
    /** For disclosing, or for confirming or denying. */
    FOR("for"),
    /** For maintaining the exemption, or the exclusion of the duty to confirm or deny. */
    AGAINST("against");

    private final String key;

    Side(String key) {
        this.key = key;
    }

    /** The value in a letter file. */
    public String key() {
        return key;
    }
}
