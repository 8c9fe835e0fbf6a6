package org.noticewright.letter;

import java.util.List;
import org.noticewright.json.Fields;
import org.noticewright.json.JsonException;
import org.noticewright.json.JsonValue;
import org.noticewright.json.JsonWriter;

/** The harm of a basis, with its evidence, in a file. */
final class HarmJson {
    static final List<String> KEYS =
            List.of("revealed", "causalLink", "severity", "combinesWith", "ifYes", "ifNo", "evidence");
    static final List<String> EVIDENCE_KEYS = List.of("title", "url", "date", "quote");

    private HarmJson() {}

    static Harm read(JsonValue value) throws JsonException {
        Fields fields = Fields.of(value, KEYS);
        return new Harm(
                fields.text("revealed"),
                fields.text("causalLink"),
                fields.text("severity"),
                fields.text("combinesWith"),
                fields.text("ifYes"),
                fields.text("ifNo"),
                fields.list("evidence", "sources", HarmJson::readEvidence));
    }

    private static Evidence readEvidence(JsonValue value) throws JsonException {
        Fields fields = Fields.of(value, EVIDENCE_KEYS);
        return new Evidence(fields.text("title"), fields.text("url"), fields.text("date"), fields.text("quote"));
    }

    static void write(JsonWriter json, Harm harm) {
        json.text("revealed", harm.revealed());
        json.text("causalLink", harm.causalLink());
        json.text("severity", harm.severity());
        json.text("combinesWith", harm.combinesWith());
        json.text("ifYes", harm.ifYes());
        json.text("ifNo", harm.ifNo());
        json.objects("evidence", harm.evidence(), HarmJson::writeEvidence);
    }

    private static void writeEvidence(JsonWriter json, Evidence evidence) {
        json.text("title", evidence.title());
        json.text("url", evidence.url());
        json.text("date", evidence.date());
        json.text("quote", evidence.quote());
    }
}
