package org.noticewright.compare;

import java.util.List;

/**
 * A place in which two letters differ.
 *
 * @param path of the place in the letter as it is now, such as {@code bases[0].harm.causalLink}; for what was taken out of
 *     a list, the list
 * @param label what the place is called, in plain words, such as {@code Ground 1, How it would lead to crime}
 * @param runs its words, compared; empty where only something that has no words was made or taken away
 */
public record ChangedPlace(String path, String label, List<Run> runs) {

    /** Takes an unchangeable copy. */
    public ChangedPlace {
        runs = List.copyOf(runs);
    }
}
