package org.noticewright.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A JSON object.
 *
 * @param place of its opening brace
 * @param members by name, in the order of the file
 */
public record JsonObject(Place place, Map<String, Member> members) implements JsonValue {

    /** Takes an unchangeable copy that keeps the order. */
    public JsonObject {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    @Override
    public String description() {
        return "an object { … }";
    }

    /**
     * A member of an object.
     *
     * @param key where its name stands
     * @param value what it holds
     */
    public record Member(Place key, JsonValue value) {}
}
