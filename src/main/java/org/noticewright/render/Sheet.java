package org.noticewright.render;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the printers draw: one strict XHTML document and what belongs to it.
 *
 * @param xhtml well-formed XHTML 1 without a document type; {@code data-field} names the field that a block came from
 * @param style the style sheet of the medium that is printed
 * @param logo stands wherever the XHTML has {@code <img src="noticewright:logo"/>}
 * @param reference printed at the head of every page but the first
 * @param dated the date of the letter, which is also the document's creation date, so that equal letters give equal files
 * @param draft whether every page bears the word DRAFT
 */
public record Sheet(
        String xhtml, String style, @Nullable Picture logo, String reference, LocalDate dated, boolean draft) {

    /** The address by which the XHTML names the logo. */
    public static final String LOGO = "noticewright:logo";
}
