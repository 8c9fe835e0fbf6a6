package org.noticewright.desk.cases;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.noticewright.casework.RefusedException;
import org.noticewright.letter.Letter;
import org.noticewright.store.AuthorityProfile;

/** Reads letter files that come from elsewhere. Thread-safe. */
@FunctionalInterface
public interface LetterImport {

    /**
     * What a letter file brings.
     *
     * @param letter names its authority by the id of the profile, where there is one
     * @param authority of the letter, if it has an id; to be kept where no profile has that id yet
     */
    record Imported(Letter letter, @Nullable AuthorityProfile authority) {}

    /**
     * Reads a letter file with its authority and its logo.
     *
     * @throws RefusedException if the letter, its authority or its logo cannot be read
     */
    Imported read(Path file) throws RefusedException;
}
