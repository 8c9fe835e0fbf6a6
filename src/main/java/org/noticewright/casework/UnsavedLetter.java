package org.noticewright.casework;

import org.jspecify.annotations.Nullable;
import org.noticewright.letter.Letter;
import org.noticewright.store.CaseRow;
import org.noticewright.store.SideFiles.SideFile;

/**
 * A letter that stands beside the store because it could not be saved.
 *
 * @param side its file
 * @param letter what it holds; null if it cannot be read
 * @param fault why it cannot be read, and what to do; empty if it can
 * @param replaces the case whose letter it would take the place of; null if it would become a new case
 * @param saved the letter of that case as it is now; null where there is none, or where it is damaged
 */
public record UnsavedLetter(
        SideFile side,
        @Nullable Letter letter,
        String fault,
        @Nullable CaseRow replaces,
        @Nullable Letter saved) {}
