package org.noticewright.casework;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.noticewright.letter.Authority;
import org.noticewright.letter.AuthoritySource;
import org.noticewright.letter.Letter;
import org.noticewright.render.Picture;
import org.noticewright.store.AuthorityProfile;
import org.noticewright.wording.HouseWordings;
import org.noticewright.wording.WordingException;

/**
 * A letter with all that belongs to it.
 *
 * @param naming how to name places in messages
 * @param logo the authority's, if it has one
 * @param house the folder of house templates, if the authority has one
 */
record OpenedLetter(
        Letter letter,
        Authority authority,
        Naming naming,
        @Nullable Picture logo,
        @Nullable Path house) {

    private static final Authority NOBODY =
            new Authority(null, null, null, null, List.of(), null, null, null, null, null, null, null, null);

    /**
     * A letter held in memory.
     *
     * @param profile its authority as it is stored; null where none is chosen, so that only what the letter itself gives
     *     is known
     */
    static OpenedLetter inMemory(Letter letter, @Nullable AuthorityProfile profile) throws RefusedException {
        if (profile == null) {
            Authority given = letter.authority() instanceof AuthoritySource.Given(Authority own) ? own : NOBODY;
            return new OpenedLetter(letter, given, Naming.NONE, null, null);
        }
        byte[] logo = profile.logo();
        return new OpenedLetter(
                letter,
                profile.authority(),
                Naming.NONE,
                logo == null ? null : LogoFile.picture(logo).orElse(null),
                house(profile.authority()));
    }

    private static @Nullable Path house(Authority authority) throws RefusedException {
        String folder = authority.templates();
        try {
            return folder == null || folder.isBlank() ? null : Path.of(folder);
        } catch (InvalidPathException e) {
            throw RefusedException.input("The folder of house templates \"" + folder
                    + "\" is no folder name. Correct it in the authority's profile.");
        }
    }

    /**
     * The letter as it is worded and judged.
     *
     * @param today the date of a letter that has none
     */
    LetterInHand inHand(HouseWordings wordings, LocalDate today, List<String> fileNames) throws WordingException {
        return new LetterInHand(letter, authority, wordings.of(house), dated(today), fileNames);
    }

    /** The name of a file without its folder. */
    static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }

    /** The date that the letter bears. */
    LocalDate dated(LocalDate today) {
        LocalDate own = letter.dated();
        return own == null ? today : own;
    }

    OpenedLetter with(Letter other) {
        return new OpenedLetter(other, authority, naming, logo, house);
    }
}
