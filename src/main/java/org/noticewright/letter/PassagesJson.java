package org.noticewright.letter;

import java.util.List;
import java.util.Map;
import org.noticewright.json.Fields;
import org.noticewright.json.JsonException;
import org.noticewright.json.JsonObject;
import org.noticewright.json.JsonValue;
import org.noticewright.json.NearestName;
import org.noticewright.json.Quoted;

/** The replacements of named passages in a file: of the letter, or of one basis. */
final class PassagesJson {
    private PassagesJson() {}

    static Map<String, String> ofLetter(JsonValue value) throws JsonException {
        return read(value, PassageNames.OF_LETTER, PassageNames.OF_BASIS, "of a basis: move it to bases[…].passages");
    }

    static Map<String, String> ofBasis(JsonValue value) throws JsonException {
        return read(
                value,
                PassageNames.OF_BASIS,
                PassageNames.OF_LETTER,
                "of the letter: move it to passages at the top of the file");
    }

    private static Map<String, String> read(JsonValue value, List<String> here, List<String> elsewhere, String where)
            throws JsonException {
        Fields fields = Fields.any(value);
        for (Map.Entry<String, JsonObject.Member> member : fields.members().entrySet()) {
            String name = member.getKey();
            if (!here.contains(name)) {
                throw member.getValue().key().fault(sentence(name, fields, here, elsewhere, where));
            }
        }
        return fields.textsByName();
    }

    private static String sentence(
            String name, Fields fields, List<String> here, List<String> elsewhere, String where) {
        String subject = "the passage " + Quoted.of(name);
        if (elsewhere.contains(name)) {
            return subject + " stands in " + fields.place().subject() + ", but is one " + where + ".";
        }
        String likely = NearestName.among(here, name)
                .map(near -> "Did you mean " + Quoted.of(near) + "? ")
                .orElse("");
        return subject + " is not known in " + fields.place().subject() + ". " + likely
                + "The command \"noticewright passages\" lists the names.";
    }
}
