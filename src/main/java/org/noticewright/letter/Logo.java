package org.noticewright.letter;

import org.jspecify.annotations.Nullable;

/**
 * The picture in the letterhead.
 *
 * @param file PNG or JPEG, relative to the authority file
 * @param alt what a reader who cannot see it is told
 */
public record Logo(@Nullable String file, @Nullable String alt) {}
