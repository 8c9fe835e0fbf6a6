package org.noticewright.desk.versions;

import org.noticewright.casework.RefusedException;
import org.noticewright.letter.Letter;

/** Words a letter as plain text, with the authority that it has. Thread-safe. */
@FunctionalInterface
public interface LetterReader {
    /**
     * The whole letter.
     *
     * @throws RefusedException if it cannot be worded; it says why
     */
    String text(Letter letter) throws RefusedException;
}
