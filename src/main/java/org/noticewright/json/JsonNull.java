package org.noticewright.json;

/**
 * A JSON {@code null}.
 *
 * @param place of its first character
 */
public record JsonNull(Place place) implements JsonValue {

    @Override
    public String description() {
        return "null";
    }
}
