package org.noticewright.letter;

/** What can become of a question. There is none that says whether information under section 31(3) is held. */
public enum OutcomeKind {
    /** The information is given. */
    DISCLOSED("disclosed"),
    /** The information is held and withheld under an exemption. */
    WITHHELD("withheld"),
    /** The authority says neither that the information is held nor that it is not. */
    NEITHER_CONFIRM_NOR_DENY("neither-confirm-nor-deny"),
    /** The information is not held. */
    NOT_HELD("not-held"),
    /** The requester can get the information elsewhere. */
    AVAILABLE_ELSEWHERE("available-elsewhere");

    private final String key;

    OutcomeKind(String key) {
        this.key = key;
    }

    /** The value in a letter file. */
    public String key() {
        return key;
    }

    /** Whether the outcome needs a basis. */
    public boolean needsBasis() {
        return this == WITHHELD || this == NEITHER_CONFIRM_NOR_DENY;
    }
}
