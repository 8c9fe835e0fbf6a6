package org.noticewright.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.noticewright.letter.Letter;
import org.noticewright.store.AuthorityProfile;

/**
 * A letter that came in a file.
 *
 * @param letter names its authority by the profile's id, where there is a profile
 * @param authority who writes it, fit to be kept: with the logo's picture and an absolute folder of house templates; null
 *     where none was named or found
 * @param notes what could not be brought along, one plain sentence each
 */
public record ImportedLetter(Letter letter, @Nullable AuthorityProfile authority, List<String> notes) {

    /** Takes an unchangeable copy. */
    public ImportedLetter {
        notes = List.copyOf(notes);
    }
}
