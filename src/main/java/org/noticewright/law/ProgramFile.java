package org.noticewright.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.noticewright.json.Decoder;
import org.noticewright.json.Fields;
import org.noticewright.json.JsonException;
import org.noticewright.json.JsonReader;
import org.noticewright.json.JsonValue;
import org.noticewright.json.Place;
import org.noticewright.json.Utf8File;

/** A JSON file that the program brings with it. That it can't be read is a fault of the program, not of the user. */
final class ProgramFile {
    private ProgramFile() {}

    /** What the decoder makes of a resource of the class path. */
    static <T> T load(String resource, Decoder<T> decoder) {
        try (InputStream in = ProgramFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + resource + ". Build it again.");
            }
            return read(in, resource, decoder);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's file " + resource + " can't be read", e);
        } catch (JsonException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    static <T> T read(InputStream in, String name, Decoder<T> decoder) throws IOException, JsonException {
        JsonValue value = JsonReader.parse(Utf8File.decode(in.readAllBytes(), name), name);
        return decoder.decode(value);
    }

    /** A value that such a file may not leave out. */
    static <T> T needed(@Nullable T value, Fields fields, String key) throws JsonException {
        if (value == null) {
            Place place = fields.place();
            throw place.faultOfValue("lacks the key " + key + ". Write it.");
        }
        return value;
    }

    /** A text that such a file may not leave out. */
    static String text(Fields fields, String key) throws JsonException {
        return needed(fields.text(key), fields, key);
    }
}
