package org.noticewright.casework;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.noticewright.render.Sheet;
import org.noticewright.render.UnprintableCharacterException;
import org.noticewright.wording.HouseWordings;
import org.noticewright.wording.WordedLetter;
import org.noticewright.wording.WordingException;

/**
 * A letter in words, as a printer takes it.
 *
 * @param typed the texts that a person typed, by field
 */
record LetterSheet(Sheet sheet, Map<String, String> typed) {

    static LetterSheet of(OpenedLetter opened, HouseWordings wordings, Format format, boolean draft, LocalDate today)
            throws WordingException {
        LocalDate dated = opened.dated(today);
        WordedLetter worded = wordings.of(opened.house()).word(opened.letter(), opened.authority(), dated, draft);
        String style =
                switch (format) {
                    case PDF -> worded.pageStyle();
                    case HTML -> worded.screenStyle();
                    case TEXT -> "";
                };
        Sheet sheet = new Sheet(worded.xhtml(), style, opened.logo(), worded.reference(), dated, draft);
        return new LetterSheet(sheet, worded.typed());
    }

    /** The field in which a character was typed, also where the letter shows it inside a passage. */
    Optional<String> fieldOf(UnprintableCharacterException e) {
        String character = Character.toString(e.codePoint());
        String place = e.field();
        if (place != null && typed.getOrDefault(place, "").contains(character)) {
            return Optional.of(place);
        }
        return typed.entrySet().stream()
                .filter(field -> field.getValue().contains(character))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> Optional.ofNullable(place));
    }

    /**
     * What is wrong with a character, in words.
     *
     * @param place how to call the place, with "in" before it; empty where the reader sees the place
     */
    static String sentence(UnprintableCharacterException e, String place) {
        String printer = " in " + Objects.requireNonNullElse(e.field(), "the letter") + " ";
        return String.valueOf(e.getMessage()).replace(printer, place.isEmpty() ? " " : " " + place + " ");
    }
}
