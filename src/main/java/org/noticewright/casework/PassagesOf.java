package org.noticewright.casework;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Authority;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterPath;
import org.noticewright.wording.PassageListing;
import org.noticewright.wording.Wording;
import org.noticewright.wording.WordingException;

/** Lists the named passages of a letter that is held in memory, with the words that stand behind a replacement. Thread-safe. */
public final class PassagesOf {
    private static final Pattern BASIS = Pattern.compile("bases\\[(\\d+)]");
    private static final Authority NOBODY =
            new Authority(null, null, null, null, List.of(), null, null, null, null, null, null, null, null);

    private final Exemptions exemptions;
    private final Wording standard;

    /** Puts the use case together. */
    public PassagesOf(Exemptions exemptions, Wording standard) {
        this.exemptions = exemptions;
        this.standard = standard;
    }

    /**
     * Lists the passages of the letter and of each ground, in the order of the letter, as they are without replacements.
     *
     * @param authority who writes it; null while none is chosen
     * @param house the folder of house templates; null for the standard wording alone
     * @param today the date of a letter that has none
     * @throws RefusedException if the house templates cannot be read
     */
    public List<LetterPassage> list(Letter letter, @Nullable Authority authority, @Nullable Path house, LocalDate today)
            throws RefusedException {
        Letter bare = withoutReplacements(letter);
        try {
            Wording wording = house == null ? standard : Wording.of(house);
            List<PassageListing> listings = wording.passages(exemptions, bare);
            LocalDate dated = letter.dated() == null ? today : letter.dated();
            Map<String, String> filled = filled(wording, bare, authority == null ? NOBODY : authority, dated);
            return listings.stream().map(listing -> passage(listing, filled)).toList();
        } catch (WordingException e) {
            throw RefusedException.input(String.valueOf(e.getMessage()));
        }
    }

    /** A half-filled letter may not be fit to be worded yet; its passages are listed all the same. */
    private static Map<String, String> filled(Wording wording, Letter bare, Authority authority, LocalDate dated) {
        try {
            return wording.filledPassages(bare, authority, dated);
        } catch (WordingException e) {
            return Map.of();
        }
    }

    private static LetterPassage passage(PassageListing listing, Map<String, String> filled) {
        Matcher basis = BASIS.matcher(listing.where());
        Integer index = basis.matches() ? Integer.valueOf(basis.group(1)) : null;
        String path = (index == null ? "" : listing.where() + ".") + "passages." + listing.name();
        return new LetterPassage(
                path,
                listing.name(),
                index,
                listing.standsFor(),
                listing.origin().equals("house"),
                listing.file(),
                listing.words(),
                filled.get(path));
    }

    private static Letter withoutReplacements(Letter letter) {
        List<String> places = new ArrayList<>(List.of("passages"));
        for (int i = 0; i < letter.bases().size(); i++) {
            places.add("bases[" + i + "].passages");
        }
        Letter bare = letter;
        for (String place : places) {
            bare = LetterPath.parse(place).write(bare, Map.of());
        }
        return bare;
    }
}
