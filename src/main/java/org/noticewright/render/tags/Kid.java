package org.noticewright.render.tags;

import org.apache.pdfbox.cos.COSDictionary;

/** What a tag can hold. */
sealed interface Kid permits Tag, Kid.Content, Kid.Annotation {

    /**
     * A run of marked content on a page.
     *
     * @param page the page's dictionary
     * @param mcid the number of the run on that page
     */
    record Content(COSDictionary page, int mcid) implements Kid {}

    /**
     * An annotation, in letters always a link.
     *
     * @param page the page's dictionary
     * @param annotation the annotation's dictionary
     */
    record Annotation(COSDictionary page, COSDictionary annotation) implements Kid {}
}
