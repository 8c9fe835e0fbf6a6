package org.noticewright.letter;

import java.util.List;
import org.noticewright.json.Fields;
import org.noticewright.json.JsonException;
import org.noticewright.json.JsonNull;
import org.noticewright.json.JsonValue;
import org.noticewright.json.JsonWriter;

/** Tables in a file: the one that a requester sent, and the rows of any. */
final class TableJson {
    static final List<String> KEYS = List.of("columns", "rows");

    private TableJson() {}

    static QuestionTable read(JsonValue value) throws JsonException {
        Fields fields = Fields.of(value, KEYS);
        return new QuestionTable(fields.list("columns", "cells", TableJson::cell), rows(fields, "rows"));
    }

    static void write(JsonWriter json, QuestionTable table) {
        json.texts("columns", table.columns());
        json.rows("rows", table.rows());
    }

    static List<List<String>> rows(Fields fields, String key) throws JsonException {
        return fields.list(key, "rows", row -> Fields.listOf(row, "cells", TableJson::cell));
    }

    /** A cell; null is an empty one, as null is what is missing everywhere. */
    private static String cell(JsonValue value) throws JsonException {
        return value instanceof JsonNull ? "" : Fields.textOf(value);
    }
}
