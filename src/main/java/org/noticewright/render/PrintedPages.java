package org.noticewright.render;

import java.util.List;

/**
 * A PDF, and where each field of the letter stands in it, which the PDF itself does not tell.
 *
 * @param pdf the whole file; callers do not change it
 * @param places in the order of the letter; a block that breaks over pages has one place on each, and a block within
 *     another comes after it
 */
@SuppressWarnings("ArrayRecordComponent") // identity is enough: printed pages are never compared
public record PrintedPages(byte[] pdf, List<PlaceOnPage> places) {

    /** Takes an unchangeable copy of the places. */
    public PrintedPages {
        places = List.copyOf(places);
    }
}
