package org.noticewright.casework;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.noticewright.letter.Authority;
import org.noticewright.letter.Letter;
import org.noticewright.render.Sheet;
import org.noticewright.render.UnprintableSheetException;
import org.noticewright.wording.WordedLetter;
import org.noticewright.wording.Wording;
import org.noticewright.wording.WordingException;

/** Gives a letter that is held in memory as plain text, to be read as a whole. Thread-safe. */
public final class ReadLetter {
    private static final Authority NOBODY =
            new Authority(null, null, null, null, List.of(), null, null, null, null, null, null, null, null);

    private final Wording standard;
    private final Printers printers;

    /** Puts the use case together. */
    public ReadLetter(Wording standard, Printers printers) {
        this.standard = standard;
        this.printers = printers;
    }

    /**
     * Words a letter as a draft, in which what is missing is marked.
     *
     * @param authority who writes it; null while none is chosen
     * @param house the folder of house templates; null for the standard wording alone
     * @param today the date of a letter that has none
     * @throws RefusedException if the letter cannot be worded; it says why
     */
    public String text(Letter letter, @Nullable Authority authority, @Nullable Path house, LocalDate today)
            throws RefusedException {
        LocalDate dated = letter.dated() == null ? today : letter.dated();
        try {
            Wording wording = house == null ? standard : Wording.of(house);
            WordedLetter worded = wording.word(letter, authority == null ? NOBODY : authority, dated, true);
            Sheet sheet = new Sheet(worded.xhtml(), "", null, worded.reference(), dated, true);
            return new String(printers.print(Format.TEXT, sheet), StandardCharsets.UTF_8);
        } catch (WordingException | UnprintableSheetException e) {
            throw RefusedException.input(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw RefusedException.machine("The letter cannot be worded: this machine gives no room to do so.");
        }
    }
}
