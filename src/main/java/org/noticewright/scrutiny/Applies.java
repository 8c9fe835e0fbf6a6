package org.noticewright.scrutiny;

import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Ground;

/** To which letters, and to which of their bases, a question is put. */
public enum Applies {
    /** Once, to every letter that refuses something. */
    LETTER("letter", true) {
        @Override
        boolean to(CheckedLetter letter) {
            return letter.refuses();
        }
    },
    /** Once, to a letter that only tells of a public-interest extension. */
    HOLDING("holding", true) {
        @Override
        boolean to(CheckedLetter letter) {
            return letter.letter().isHoldingNotice();
        }
    },
    /** To each basis. */
    BASIS("basis", false),
    /** To each basis of what is withheld. */
    WITHHELD("withheld", false) {
        @Override
        boolean to(Ground ground) {
            return !ground.isNeither();
        }
    },
    /** To each basis of what is neither confirmed nor denied. */
    NEITHER("neither", false) {
        @Override
        boolean to(Ground ground) {
            return ground.isNeither();
        }
    },
    /** To each basis of a fact that is public already. */
    CONFIRMED_ELSEWHERE("confirmed-elsewhere", false) {
        @Override
        boolean to(Ground ground) {
            return ground.isNeither() && ground.basis().confirmedElsewhere();
        }
    },
    /** To each basis of a letter that decides the public interest. */
    DECIDED("decided", false) {
        @Override
        boolean to(CheckedLetter letter) {
            return !letter.letter().isHoldingNotice();
        }
    };

    private final String key;
    private final boolean isOfLetter;

    Applies(String key, boolean isOfLetter) {
        this.key = key;
        this.isOfLetter = isOfLetter;
    }

    /** The value in the file of questions. */
    public String key() {
        return key;
    }

    /** Whether the question is put once, to the letter as a whole. */
    boolean isOfLetter() {
        return isOfLetter;
    }

    boolean to(CheckedLetter letter) {
        return true;
    }

    boolean to(Ground ground) {
        return true;
    }
}
