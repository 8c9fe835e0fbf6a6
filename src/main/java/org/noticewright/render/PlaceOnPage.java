package org.noticewright.render;

import org.jspecify.annotations.Nullable;

/**
 * Where the words of one field stand on one page. Lengths are points (1/72 inch), from the top left corner of the page.
 *
 * @param page index of the page, from 0
 * @param field path in the letter file, as the XHTML's {@code data-field} named it
 * @param passage name of the passage that the block holds, from {@code data-passage}; null where it holds none
 */
public record PlaceOnPage(
        int page,
        double x,
        double y,
        double width,
        double height,
        String field,
        @Nullable String passage) {}
