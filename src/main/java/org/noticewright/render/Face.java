package org.noticewright.render;

import com.openhtmltopdf.css.constants.IdentValue;

/** A font file on the class path and how style sheets ask for it. */
enum Face {
    REGULAR("/liberation/LiberationSans-Regular.ttf", Face.LETTER, 400, false),
    BOLD("/liberation/LiberationSans-Bold.ttf", Face.LETTER, 700, false),
    ITALIC("/liberation/LiberationSans-Italic.ttf", Face.LETTER, 400, true),
    BOLD_ITALIC("/liberation/LiberationSans-BoldItalic.ttf", Face.LETTER, 700, true),
    FALLBACK("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf", "Fallback Sans", 400, false),
    FALLBACK_BOLD("/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf", "Fallback Sans", 700, false);

    /** The family of the letter's own font: Liberation Sans, which has the widths of Arial. */
    static final String LETTER = "Letter Sans";

    private final String resource;
    private final String family;
    private final int weight;
    private final boolean italic;

    Face(String resource, String family, int weight, boolean italic) {
        this.resource = resource;
        this.family = family;
        this.weight = weight;
        this.italic = italic;
    }

    String resource() {
        return resource;
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    IdentValue style() {
        return italic ? IdentValue.ITALIC : IdentValue.NORMAL;
    }

    boolean isFallback() {
        return this == FALLBACK || this == FALLBACK_BOLD;
    }
}
