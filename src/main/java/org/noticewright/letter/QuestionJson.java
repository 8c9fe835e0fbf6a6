package org.noticewright.letter;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.noticewright.json.Fields;
import org.noticewright.json.JsonException;
import org.noticewright.json.JsonValue;
import org.noticewright.json.JsonWriter;

/** A question in a file. */
final class QuestionJson {
    static final List<String> KEYS = List.of("id", "number", "group", "text", "table");

    private QuestionJson() {}

    static Question read(JsonValue value) throws JsonException {
        Fields fields = Fields.of(value, KEYS);
        String id = fields.text("id");
        return new Question(
                id,
                number(fields, id),
                fields.text("group"),
                fields.text("text"),
                fields.decoded("table", TableJson::read));
    }

    /** The one key for which null is not the same as missing: missing means the id, null means no number. */
    private static @Nullable String number(Fields fields, @Nullable String id) throws JsonException {
        return fields.names("number") ? fields.text("number") : id;
    }

    static void write(JsonWriter json, Question question) {
        json.text("id", question.id());
        if (!Objects.equals(question.number(), question.id())) {
            if (question.number() == null) {
                json.nothing("number");
            } else {
                json.text("number", question.number());
            }
        }
        json.text("group", question.group());
        json.text("text", question.text());
        json.object("table", question.table(), TableJson::write);
    }
}
