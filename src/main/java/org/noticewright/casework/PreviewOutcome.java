package org.noticewright.casework;

import org.jspecify.annotations.Nullable;

/** What comes of previewing a letter: its pages, or why there are none yet. */
public sealed interface PreviewOutcome permits Preview, PreviewOutcome.NotYet {

    /**
     * The letter cannot be drawn as it stands.
     *
     * @param reason a plain sentence or two: what is wrong and how to mend it
     * @param field path in the letter file of what is wrong; null if that is not known
     */
    record NotYet(String reason, @Nullable String field) implements PreviewOutcome {}
}
