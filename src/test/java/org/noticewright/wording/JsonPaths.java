package org.noticewright.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.noticewright.json.JsonArray;
import org.noticewright.json.JsonException;
import org.noticewright.json.JsonObject;
import org.noticewright.json.JsonReader;
import org.noticewright.json.JsonValue;

/** Follows a path such as {@code bases[0].passages.heading.harm} through a JSON text. */
final class JsonPaths {

    private static final String PASSAGES = "passages.";

    private JsonPaths() {}

    static boolean has(String json, String path) {
        try {
            JsonValue value = JsonReader.parse(json, "letter");
            for (String step : steps(path)) {
                if (value instanceof JsonObject object && object.members().containsKey(step)) {
                    value = Objects.requireNonNull(object.members().get(step)).value();
                } else if (value instanceof JsonArray array
                        && step.matches("\\d+")
                        && Integer.parseInt(step) < array.elements().size()) {
                    value = array.elements().get(Integer.parseInt(step));
                } else {
                    return false;
                }
            }
            return true;
        } catch (JsonException e) {
            throw new AssertionError(e);
        }
    }

    /** Keys and indices; the name of a passage is one key, though it has full stops. */
    private static List<String> steps(String path) {
        int passages = path.indexOf(PASSAGES);
        String before = passages < 0 ? path : path.substring(0, passages + PASSAGES.length() - 1);
        List<String> steps = new ArrayList<>(List.of(before.replace("]", "").split("[.\\[]")));
        if (passages >= 0) {
            steps.add(path.substring(passages + PASSAGES.length()));
        }
        return steps;
    }
}
