package org.noticewright.law;

/**
 * Which of the two duties of section 1(1) of the Freedom of Information Act 2000 an exemption lifts. The two need
 * different letters and different public interest tests (section 2(1)(b) and section 2(2)(b)).
 */
public enum Effect {
    /** Lifts the duty in section 1(1)(b) to communicate information; the letter still says that it is held. */
    WITHHOLDS("withholds"),
    /** Lifts the duty in section 1(1)(a) to confirm or deny; the letter says neither yes nor no. */
    NEITHER_CONFIRMS_NOR_DENIES("neither-confirms-nor-denies");

    private final String key;

    Effect(String key) {
        this.key = key;
    }

    /** The value in the catalogue of exemptions. */
    public String key() {
        return key;
    }
}
