package org.noticewright.json;

import java.util.List;

/**
 * A JSON array.
 *
 * @param place of its opening bracket
 * @param elements in the order of the file
 */
public record JsonArray(Place place, List<JsonValue> elements) implements JsonValue {

    /** Takes an unchangeable copy. */
    public JsonArray {
        elements = List.copyOf(elements);
    }

    @Override
    public String description() {
        return "a list";
    }
}
