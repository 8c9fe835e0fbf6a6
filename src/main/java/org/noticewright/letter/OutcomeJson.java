package org.noticewright.letter;

import java.util.List;
import org.noticewright.json.Fields;
import org.noticewright.json.JsonException;
import org.noticewright.json.JsonValue;
import org.noticewright.json.JsonWriter;

/** An outcome in a file. */
final class OutcomeJson {
    static final List<String> KEYS = List.of("questions", "outcome", "basis", "answer", "cells", "part");

    private OutcomeJson() {}

    static Outcome read(JsonValue value) throws JsonException {
        Fields fields = Fields.of(value, KEYS);
        return new Outcome(
                fields.list("questions", "question ids", Fields::textOf),
                fields.choice("outcome", List.of(OutcomeKind.values()), OutcomeKind::key),
                fields.text("basis"),
                fields.text("answer"),
                TableJson.rows(fields, "cells"),
                fields.text("part"));
    }

    static void write(JsonWriter json, Outcome outcome) {
        json.texts("questions", outcome.questions());
        json.text("part", outcome.part());
        json.text("outcome", outcome.kind() == null ? null : outcome.kind().key());
        json.text("basis", outcome.basis());
        json.text("answer", outcome.answer());
        json.rows("cells", outcome.cells());
    }
}
