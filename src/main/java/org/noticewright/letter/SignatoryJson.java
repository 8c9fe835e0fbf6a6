package org.noticewright.letter;

import java.util.List;
import org.noticewright.json.Fields;
import org.noticewright.json.JsonException;
import org.noticewright.json.JsonValue;
import org.noticewright.json.JsonWriter;

/** Who signs, in a file. */
final class SignatoryJson {
    static final List<String> KEYS = List.of("name", "role");

    private SignatoryJson() {}

    static Signatory read(JsonValue value) throws JsonException {
        Fields fields = Fields.of(value, KEYS);
        return new Signatory(fields.text("name"), fields.text("role"));
    }

    static void write(JsonWriter json, Signatory signatory) {
        json.text("name", signatory.name());
        json.text("role", signatory.role());
    }
}
