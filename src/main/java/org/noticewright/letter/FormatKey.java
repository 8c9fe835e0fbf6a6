package org.noticewright.letter;

import org.jspecify.annotations.Nullable;
import org.noticewright.json.Fields;
import org.noticewright.json.JsonException;
import org.noticewright.json.JsonValue;
import org.noticewright.json.Quoted;

/** The key {@code format}, which says what a file is and which version of the program understands it. */
final class FormatKey {
    static final String KEY = "format";

    private FormatKey() {}

    /** Fails unless the object names the format. */
    static void require(Fields fields, String format, String what) throws JsonException {
        JsonValue value = fields.value(KEY);
        if (value == null) {
            throw fields.place()
                    .faultOfValue("does not say that it is " + what + ". Add \"format\": \"" + format + "\".");
        }
        check(value, format, what);
    }

    /** Fails if the object names another format. */
    static void checkIfGiven(Fields fields, String format, String what) throws JsonException {
        @Nullable JsonValue value = fields.value(KEY);
        if (value != null) {
            check(value, format, what);
        }
    }

    private static void check(JsonValue value, String format, String what) throws JsonException {
        String typed = Fields.textOf(value);
        if (typed.equals(format)) {
            return;
        }
        if (isNewer(typed, format)) {
            throw value.place()
                    .faultOfValue("is " + Quoted.of(typed) + ": the file was made by a newer version of Noticewright."
                            + " Install that version to open it.");
        }
        String other = typed.equals(Letter.FORMAT) ? ": this is a letter file, not " + what + "." : "";
        if (typed.equals(Authority.FORMAT)) {
            other = ": this is an authority file, not " + what + ".";
        }
        String mend = other.isEmpty() ? "; here it is " + Quoted.of(typed) + ". Is it the right file?" : other;
        throw value.place().faultOfValue("must be " + format + mend);
    }

    private static boolean isNewer(String typed, String format) {
        int versionAt = format.lastIndexOf('-') + 1;
        if (!typed.startsWith(format.substring(0, versionAt)) || typed.length() > versionAt + 6) {
            return false;
        }
        String version = typed.substring(versionAt);
        return !version.isEmpty()
                && version.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(version) > Integer.parseInt(format.substring(versionAt));
    }
}
