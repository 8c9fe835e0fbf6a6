package org.noticewright.letter;

/** What the public interest favours. Only {@link #MAINTAINING} gives a refusal. */
public enum Favours {
    /** Maintaining the exemption, or the exclusion of the duty to confirm or deny. */
    MAINTAINING("maintaining"),
    /** Disclosing the information. */
    DISCLOSING("disclosing"),
    /** Confirming or denying that it is held. */
    CONFIRMING("confirming");

    private final String key;

    Favours(String key) {
        this.key = key;
    }

    /** The value in a letter file. */
    public String key() {
        return key;
    }
}
