package org.noticewright.desk.passages;

import java.util.Locale;
import org.noticewright.casework.LetterPassage;

/** Names of passages in plain words. */
final class PassageWords {
    private PassageWords() {}

    /** What a passage stands for, with a capital. */
    static String title(LetterPassage passage) {
        String words = passage.standsFor();
        return words.isEmpty() ? passage.name() : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
