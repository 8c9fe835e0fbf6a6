package org.noticewright.json;

/**
 * A JSON {@code true} or {@code false}.
 *
 * @param place of its first character
 * @param value which of the two
 */
public record JsonBool(Place place, boolean value) implements JsonValue {

    @Override
    public String description() {
        return value ? "true" : "false";
    }
}
