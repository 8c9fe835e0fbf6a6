package org.noticewright.casework;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.noticewright.law.Exemptions;
import org.noticewright.wording.PassageListing;
import org.noticewright.wording.Wording;
import org.noticewright.wording.WordingException;

/** Lists the named passages of the standard letter, or of one letter with what replaces them. Thread-safe. */
public final class ListPassages {

    private final OpenLetter opener;
    private final Exemptions exemptions;
    private final Wording standard;

    /** Puts the use case together. */
    public ListPassages(OpenLetter opener, Exemptions exemptions, Wording standard) {
        this.opener = opener;
        this.exemptions = exemptions;
        this.standard = standard;
    }

    /**
     * Lists the passages.
     *
     * @param letter a letter file; null for the standard letter
     * @param templates house templates that stand in for the authority's; null means the authority's own
     */
    public List<PassageListing> list(@Nullable Path letter, @Nullable Path templates) throws RefusedException {
        try {
            if (letter == null) {
                return (templates == null ? standard : Wording.of(templates)).passages(exemptions, null);
            }
            OpenedLetter opened = opener.open(letter, templates);
            Path house = opened.house();
            return (house == null ? standard : Wording.of(house)).passages(exemptions, opened.letter());
        } catch (WordingException e) {
            throw RefusedException.input(String.valueOf(e.getMessage()));
        }
    }
}
