package org.noticewright.letter;

import java.util.List;
import org.noticewright.json.Fields;
import org.noticewright.json.JsonException;
import org.noticewright.json.JsonValue;
import org.noticewright.json.JsonWriter;
import org.noticewright.law.Side;
import org.noticewright.law.Weight;

/** A public interest factor in a file. */
final class FactorJson {
    static final List<String> KEYS = List.of("side", "library", "text", "weight", "reason", "source", "note");

    private FactorJson() {}

    static Factor read(JsonValue value) throws JsonException {
        Fields fields = Fields.of(value, KEYS);
        return new Factor(
                fields.choice("side", List.of(Side.values()), Side::key),
                fields.text("library"),
                fields.text("text"),
                fields.choice("weight", List.of(Weight.values()), Weight::key, Weight.OTHER_SPELLINGS),
                fields.text("reason"),
                fields.text("source"),
                fields.text("note"));
    }

    static void write(JsonWriter json, Factor factor) {
        json.text("side", factor.side() == null ? null : factor.side().key());
        json.text("library", factor.library());
        json.text("text", factor.text());
        json.text("weight", factor.weight() == null ? null : factor.weight().key());
        json.text("reason", factor.reason());
        json.text("source", factor.source());
        json.text("note", factor.note());
    }
}
