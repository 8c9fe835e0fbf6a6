package org.noticewright.json;

/**
 * A JSON number.
 *
 * @param place of its first character
 * @param digits as written in the file
 */
public record JsonNumber(Place place, String digits) implements JsonValue {

    @Override
    public String description() {
        return "the number " + (digits.length() > 20 ? digits.substring(0, 20) + "…" : digits);
    }
}
