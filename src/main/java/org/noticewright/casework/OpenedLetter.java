package org.noticewright.casework;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.noticewright.letter.Authority;
import org.noticewright.letter.Letter;
import org.noticewright.render.Picture;

/**
 * A letter with all that belongs to it.
 *
 * @param authorityFile how to name the place of the authority in a message
 * @param logo the authority's, if it has one
 * @param house the folder of house templates, if the authority has one
 */
record OpenedLetter(
        Letter letter,
        Authority authority,
        String authorityFile,
        @Nullable Picture logo,
        @Nullable Path house) {}
