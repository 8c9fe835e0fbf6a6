package org.noticewright.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON (RFC 8259, nothing looser) into a tree whose every value knows its place. Limits, far above any letter and
 * far below what could hurt: 20 MiB a file ({@link Utf8File}), 100 levels, 1,000,000 UTF-16 units a text. Thread-safe:
 * each call has its own reader.
 */
public final class JsonReader {
    /** How deep lists and objects may stand in one another. */
    public static final int MAX_DEPTH = 100;

    /** How long one text may be, in UTF-16 units: some 300 printed pages. */
    public static final int MAX_TEXT = 1_000_000;

    /** How long a number may be, in characters. */
    private static final int MAX_NUMBER = 100;

    /** Names are not kept between files: a hostile file could fill such a table. The text limit is ours, for its words. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH + 1)
                    .maxStringLength(Utf8File.MAX_BYTES)
                    .maxNameLength(MAX_TEXT)
                    .maxNumberLength(MAX_NUMBER)
                    .build())
            .build();

    private final JsonParser parser;
    private final String file;
    private JsonPath here = JsonPath.TOP;

    private JsonReader(JsonParser parser, String file) {
        this.parser = parser;
        this.file = file;
    }

    /**
     * Reads a whole text as one JSON value.
     *
     * @param json the text; a byte order mark at its start is passed over
     * @param file name of the file, for errors
     * @throws JsonException if it is not JSON, names a key twice, is over a limit or holds unprintable characters
     */
    public static JsonValue parse(String json, String file) throws JsonException {
        String text = json.startsWith("\ufeff") ? json.substring(1) : json;
        if (text.isBlank()) {
            throw new JsonException(file, "the file is empty. Was it saved?");
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            JsonReader reader = new JsonReader(parser, file);
            try {
                return reader.readAll();
            } catch (JsonProcessingException e) {
                throw SyntaxFault.of(e, text, parser.getParsingContext(), file, reader.here);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading from a string touches no device", e);
        }
    }

    private JsonValue readAll() throws IOException, JsonException {
        JsonValue value = value(parser.nextToken(), 1);
        if (parser.nextToken() != null) {
            throw place().fault("something follows after the end of the JSON. Delete it.");
        }
        return value;
    }

    private JsonValue value(JsonToken token, int depth) throws IOException, JsonException {
        Place place = place();
        return switch (token) {
            case START_OBJECT -> new JsonObject(place, members(place, depth));
            case START_ARRAY -> new JsonArray(place, elements(place, depth));
            case VALUE_STRING -> new JsonText(place, text(place));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(place, parser.getText());
            case VALUE_TRUE -> new JsonBool(place, true);
            case VALUE_FALSE -> new JsonBool(place, false);
            case VALUE_NULL -> new JsonNull(place);
            case END_OBJECT, END_ARRAY, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("no value begins with " + token);
        };
    }

    private Map<String, JsonObject.Member> members(Place place, int depth) throws IOException, JsonException {
        check(place, depth);
        Map<String, JsonObject.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            here = place.path().to(name);
            Place key = place();
            JsonObject.Member earlier = members.get(name);
            if (earlier != null) {
                throw key.fault("the key " + Quoted.of(name) + " stands twice in " + place.subject()
                        + " (first in line " + earlier.key().line() + "). Delete one of the two.");
            }
            members.put(name, new JsonObject.Member(key, value(parser.nextToken(), depth + 1)));
            here = place.path();
        }
        return members;
    }

    private List<JsonValue> elements(Place place, int depth) throws IOException, JsonException {
        check(place, depth);
        List<JsonValue> elements = new ArrayList<>();
        here = place.path().to(0);
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(token, depth + 1));
            here = place.path().to(elements.size());
        }
        here = place.path();
        return elements;
    }

    private static void check(Place place, int depth) throws JsonException {
        if (depth > MAX_DEPTH) {
            throw place.fault(
                    "lists and objects stand more than " + MAX_DEPTH + " deep in one another. Take out some levels.");
        }
    }

    private String text(Place place) throws IOException, JsonException {
        if (parser.getTextLength() > MAX_TEXT) {
            throw place.faultOfValue("is longer than 1,000,000 characters. Shorten it.");
        }
        return PlainText.read(parser.getText(), place);
    }

    private Place place() {
        JsonLocation location = parser.currentTokenLocation();
        return new Place(file, here, location.getLineNr(), location.getColumnNr());
    }
}
