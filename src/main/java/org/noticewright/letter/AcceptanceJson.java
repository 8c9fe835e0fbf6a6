package org.noticewright.letter;

import java.util.List;
import org.noticewright.json.Fields;
import org.noticewright.json.JsonException;
import org.noticewright.json.JsonValue;
import org.noticewright.json.JsonWriter;

/** An accepted finding in a file. */
final class AcceptanceJson {
    static final List<String> KEYS = List.of("check", "field", "words", "reason", "by", "on");

    private AcceptanceJson() {}

    static Acceptance read(JsonValue value) throws JsonException {
        Fields fields = Fields.of(value, KEYS);
        return new Acceptance(
                fields.text("check"),
                fields.text("field"),
                fields.text("words"),
                fields.text("reason"),
                fields.text("by"),
                fields.date("on"));
    }

    static void write(JsonWriter json, Acceptance acceptance) {
        json.text("check", acceptance.check());
        json.text("field", acceptance.field());
        json.text("words", acceptance.words());
        json.text("reason", acceptance.reason());
        json.text("by", acceptance.by());
        json.text("on", acceptance.on());
    }
}
