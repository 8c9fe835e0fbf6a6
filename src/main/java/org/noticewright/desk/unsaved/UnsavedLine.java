package org.noticewright.desk.unsaved;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.noticewright.casework.UnsavedLetter;
import org.noticewright.letter.Letter;

/**
 * One unsaved letter in words.
 *
 * @param unsaved the letter
 * @param name what messages call it, such as {@code FOI 2026/0042 “Fences”}
 * @param words which letter it is, and when it was typed
 * @param effect what taking it over would do; why it cannot be read where that is so
 */
record UnsavedLine(UnsavedLetter unsaved, String name, String words, String effect) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

    static UnsavedLine of(UnsavedLetter unsaved, ZoneId zone) {
        String when = MOMENT.format(unsaved.side().written().atZone(zone));
        Letter letter = unsaved.letter();
        if (letter == null) {
            return new UnsavedLine(unsaved, "It", "A letter that was typed on %s.".formatted(when), unsaved.fault());
        }
        String name = name(letter);
        return new UnsavedLine(unsaved, name, "%s, as typed on %s.".formatted(name, when), effect(unsaved));
    }

    private static String effect(UnsavedLetter unsaved) {
        if (unsaved.replaces() == null) {
            return unsaved.side().id() == null
                    ? "It was never saved, so it would become a new case."
                    : "Its case is not in the list any more, so it would become a new case.";
        }
        return unsaved.saved() == null
                ? "It would take the place of the letter in the list, which cannot be read."
                : "It would take the place of the letter in the list, which is kept as a version.";
    }

    private static String name(Letter letter) {
        String reference = letter.reference();
        String subject = letter.subject();
        boolean hasSubject = !isBlank(subject);
        if (isBlank(reference)) {
            return hasSubject ? "“%s”".formatted(subject) : "A letter without reference and subject";
        }
        return hasSubject ? "%s “%s”".formatted(reference, subject) : String.valueOf(reference);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    boolean canBeRead() {
        return unsaved.letter() != null;
    }
}
