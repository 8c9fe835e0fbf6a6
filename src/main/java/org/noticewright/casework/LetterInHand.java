package org.noticewright.casework;

import java.time.LocalDate;
import java.util.List;
import org.noticewright.letter.Authority;
import org.noticewright.letter.Letter;
import org.noticewright.wording.Wording;

/**
 * A letter with all that it takes to word and to judge it; it need not be in a file. Immutable.
 *
 * @param authority who writes it; an empty one while none is chosen
 * @param wording the standard wording or that of the authority's house
 * @param dated the date of the letter
 * @param fileNames under which it is or will be known, without folders; empty if it has none yet
 */
public record LetterInHand(
        Letter letter, Authority authority, Wording wording, LocalDate dated, List<String> fileNames) {

    /** Takes an unchangeable copy. */
    public LetterInHand {
        fileNames = List.copyOf(fileNames);
    }
}
