package org.noticewright.json;

/**
 * Makes a value of the program from a value of a file.
 *
 * @param <T> what it makes
 */
@FunctionalInterface
public interface Decoder<T> {

    /**
     * Reads one value.
     *
     * @throws JsonException if the value can't stand there
     */
    T decode(JsonValue value) throws JsonException;
}
