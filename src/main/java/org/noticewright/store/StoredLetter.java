package org.noticewright.store;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A letter as the database keeps it.
 *
 * @param text of its letter file
 * @param words that it can be found by, see {@link LetterWords}
 */
record StoredLetter(String text, String words) {

    long checksum() {
        return checksum(text);
    }

    /** Whether the text is as it was saved; the database notices a damaged page, but not a damaged character. */
    static boolean isWhole(String text, @Nullable Long checksum) {
        return checksum == null || checksum == checksum(text);
    }

    static long checksum(String text) {
        CRC32C sum = new CRC32C();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
