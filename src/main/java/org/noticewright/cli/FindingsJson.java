package org.noticewright.cli;

import org.noticewright.casework.CheckedFile;
import org.noticewright.check.Finding;
import org.noticewright.json.JsonWriter;

/** The findings of a letter as JSON for scripts: every key is always there, null where there is nothing to say. */
final class FindingsJson {
    private FindingsJson() {}

    static String of(CheckedFile checked) {
        return JsonWriter.document(json -> {
            json.textOrNull("letter", checked.reference());
            json.everyObject("findings", checked.findings(), FindingsJson::write);
        });
    }

    private static void write(JsonWriter json, Finding finding) {
        json.text("id", finding.id());
        json.text("severity", finding.severity().key());
        json.text("field", finding.field());
        json.everyText("questions", finding.questions());
        json.text("message", finding.message());
        json.text("basis", finding.basis());
        json.textOrNull("excerpt", finding.excerpt());
        json.textOrNull("fix", finding.fix() == null ? null : finding.fix().words());
    }
}
