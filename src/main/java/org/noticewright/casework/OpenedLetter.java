package org.noticewright.casework;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.noticewright.letter.Authority;
import org.noticewright.letter.Letter;
import org.noticewright.render.Picture;
import org.noticewright.wording.Wording;
import org.noticewright.wording.WordingException;

/**
 * A letter with all that belongs to it.
 *
 * @param authorityFile how to name the place of the authority in a message
 * @param logo the authority's, if it has one
 * @param house the folder of house templates, if the authority has one
 */
record OpenedLetter(
        Letter letter,
        Authority authority,
        String authorityFile,
        @Nullable Picture logo,
        @Nullable Path house) {

    /**
     * The letter as it is worded and judged.
     *
     * @param standard the wording of a letter without a house
     * @param today the date of a letter that has none
     */
    LetterInHand inHand(Wording standard, LocalDate today, List<String> fileNames) throws WordingException {
        Wording wording = house == null ? standard : Wording.of(house);
        LocalDate dated = letter.dated() == null ? today : letter.dated();
        return new LetterInHand(letter, authority, wording, dated, fileNames);
    }

    /** The name of a file without its folder. */
    static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }
}
