package org.noticewright.casework;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.noticewright.letter.Letter;
import org.noticewright.store.AuthorityProfile;

/**
 * What to make of a letter that is held in memory.
 *
 * @param authority who writes it; null while none is chosen
 * @param format what to write
 * @param isFinal whether it goes out; a draft bears the word DRAFT
 * @param copy whose copy
 * @param target the file to write
 */
public record ExportOrder(
        Letter letter, @Nullable AuthorityProfile authority, Format format, boolean isFinal, Copy copy, Path target) {}
