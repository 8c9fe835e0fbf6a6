package org.noticewright.json;

/**
 * A JSON string.
 *
 * @param place of its opening quotation mark
 * @param text what it says; line ends are LF; no control character but LF and tab, no half surrogate pair
 */
public record JsonText(Place place, String text) implements JsonValue {

    @Override
    public String description() {
        return "text";
    }
}
