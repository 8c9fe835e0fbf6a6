package org.noticewright.desk.passages;

import java.util.List;
import org.noticewright.casework.LetterPassage;
import org.noticewright.casework.RefusedException;
import org.noticewright.letter.Letter;

/** Tells the passages of a letter, with the authority and the house templates that it has at the moment. Thread-safe. */
@FunctionalInterface
public interface PassageSource {
    /**
     * The passages, as they are without replacements.
     *
     * @throws RefusedException if they cannot be read; it says why
     */
    List<LetterPassage> of(Letter letter) throws RefusedException;
}
