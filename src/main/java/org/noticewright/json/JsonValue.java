package org.noticewright.json;

/** A value of a JSON file that knows where it stands. Immutable. */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonText, JsonNumber, JsonBool, JsonNull {

    /** Where it stands. */
    Place place();

    /** What it is, as a sentence calls it, such as {@code a list}. */
    String description();
}
