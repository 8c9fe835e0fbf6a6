package org.noticewright.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterFile;
import org.noticewright.letter.LetterFileException;

/** Letters to texts of letter files and back. Thread-safe. */
final class LetterTexts {
    private final LetterFile file;

    LetterTexts(Exemptions exemptions) {
        this.file = new LetterFile(exemptions);
    }

    /**
     * The letter as it is kept.
     *
     * @throws StoreException if it could not be read again; better said now than next morning
     */
    StoredLetter write(Letter letter) throws StoreException {
        String text = file.write(letter);
        try {
            file.parse(text, "letter");
        } catch (LetterFileException e) {
            throw new StoreException(
                    "This was not saved: %s holds a character that no letter can print. Delete it, or type it again."
                            .formatted(e.path().isEmpty() ? "the letter" : e.path()),
                    e);
        }
        return new StoredLetter(text, LetterWords.of(text));
    }

    Letter read(String text, @Nullable Long checksum) throws StoreException {
        if (!StoredLetter.isWhole(text, checksum)) {
            throw StoreException.damage(StoreFaults.DAMAGED_LETTER, null);
        }
        try {
            return file.parse(text, "letter");
        } catch (LetterFileException e) {
            throw StoreException.damage(StoreFaults.DAMAGED_LETTER, e);
        }
    }

    /**
     * The letter that a statement finds.
     *
     * @param sql gives the text and its checksum for one number
     * @param none thrown if it finds nothing
     */
    Letter read(Connection database, String sql, long number, StoreException none) throws SQLException, StoreException {
        Optional<Kept> kept =
                Sql.one(database, sql, row -> new Kept(row.getString(1), row.getObject(2, Long.class)), number);
        if (kept.isEmpty()) {
            throw none;
        }
        return read(kept.get().text(), kept.get().checksum());
    }

    private record Kept(String text, @Nullable Long checksum) {}
}
