package org.noticewright.json;

/**
 * Where a value stands.
 *
 * @param file name of the file, as errors show it
 * @param path the way to the value from the top of the file
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 units
 */
public record Place(String file, JsonPath path, int line, int column) {

    /** An error at this place; the sentence says what is wrong and how to mend it. */
    public JsonException fault(String sentence) {
        return new JsonException(file, path.toString(), line, column, sentence);
    }

    /** An error at this place that begins with the path of the value ("the file" at the top). */
    public JsonException faultOfValue(String rest) {
        return fault(subject() + " " + rest);
    }

    /** How a sentence calls the value that stands here. */
    public String subject() {
        return path.isTop() ? "the file" : path.toString();
    }
}
