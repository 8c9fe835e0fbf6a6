package org.noticewright.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.noticewright.casework.CheckedFile;
import org.noticewright.check.Finding;
import org.noticewright.check.JudgedFinding;
import org.noticewright.check.Verdict;
import org.noticewright.json.JsonWriter;

/** The findings of a letter as JSON for scripts: every key is always there, null where there is nothing to say. */
final class FindingsJson {
    private FindingsJson() {}

    static String of(CheckedFile checked) {
        return JsonWriter.document(json -> {
            json.textOrNull("letter", checked.reference());
            json.everyObject("findings", checked.judgement().findings(), FindingsJson::write);
        });
    }

    private static void write(JsonWriter json, JudgedFinding judged) {
        Finding finding = judged.finding();
        json.text("id", finding.id());
        json.text("severity", finding.severity().key());
        json.text("field", finding.field());
        json.everyText("questions", finding.questions());
        json.text("message", finding.message());
        json.text("basis", finding.basis());
        json.textOrNull("excerpt", finding.excerpt());
        json.textOrNull("fix", finding.fix());
        json.text("words", finding.words());
        writeVerdict(json, judged.verdict());
    }

    private static void writeVerdict(JsonWriter json, Verdict verdict) {
        switch (verdict) {
            case Verdict.Open open -> {}
            case Verdict.Accepted accepted -> write(json, "accepted", accepted.reason(), accepted.by(), accepted.on());
            case Verdict.Overridden overridden ->
                write(json, "accepted", overridden.reason(), overridden.by(), overridden.on());
            case Verdict.Lapsed lapsed -> write(json, "lapsed", lapsed.reason(), lapsed.by(), lapsed.on());
            case Verdict.NeverOverridden never -> json.text("neverOverridden", never.provision());
        }
    }

    private static void write(JsonWriter json, String key, String reason, @Nullable String by, @Nullable LocalDate on) {
        json.object(key, reason, (each, words) -> {
            each.text("reason", words);
            each.text("by", by);
            each.text("on", on);
        });
    }
}
