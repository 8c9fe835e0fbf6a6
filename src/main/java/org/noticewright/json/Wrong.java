package org.noticewright.json;

import java.util.List;

/** The sentences for a value that can't stand where it stands. */
final class Wrong {
    private Wrong() {}

    /** Another type than the one asked for. */
    static JsonException type(JsonValue value, String asked) {
        return value.place()
                .faultOfValue("must be " + asked + "; here it is " + value.description() + "." + mend(value, asked));
    }

    private static String mend(JsonValue value, String asked) {
        if (asked.equals("text") && value instanceof JsonNumber number) {
            return " Put it in quotation marks: \"" + number.digits() + "\".";
        }
        if (asked.equals("text") && value instanceof JsonNull) {
            return " Write \"\" for an empty text.";
        }
        if (value instanceof JsonText && asked.equals("true or false")) {
            return " Write true or false without quotation marks.";
        }
        if (value instanceof JsonText && asked.startsWith("a whole number")) {
            return " Write the number without quotation marks.";
        }
        if (asked.startsWith("a list of")) {
            return " Put it in square brackets: [ … ].";
        }
        return "";
    }

    /** A text that is not one of a closed set. No guess at the likely one: could is not a slip for would. */
    static JsonException choice(JsonValue value, String typed, List<String> allowed) {
        String list = allowed.size() == 1
                ? allowed.getFirst()
                : String.join(", ", allowed.subList(0, allowed.size() - 1)) + " or " + allowed.getLast();
        return value.place().faultOfValue("must be " + list + "; here it is " + Quoted.of(typed) + ".");
    }
}
