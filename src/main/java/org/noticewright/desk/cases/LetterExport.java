package org.noticewright.desk.cases;

import java.nio.file.Path;
import org.noticewright.casework.RefusedException;
import org.noticewright.letter.Letter;

/** Writes stored letters as letter files for elsewhere. Thread-safe. */
@FunctionalInterface
public interface LetterExport {

    /**
     * Writes a letter file, in place of one that may be there, whole or not at all.
     *
     * @param letter as the store has it
     * @throws RefusedException if it cannot be written
     */
    void write(Letter letter, Path file) throws RefusedException;
}
