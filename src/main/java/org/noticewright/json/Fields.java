package org.noticewright.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object of a file, asked for its values by name and type. {@code null} means missing everywhere; what is missing is
 * given as null, an empty list or false. A value of the wrong type is an error that names place and mend.
 */
public final class Fields {
    private final JsonObject object;

    private Fields(JsonObject object) {
        this.object = object;
    }

    /**
     * The fields of an object.
     *
     * @param known every key that it may have
     * @throws JsonException if the value is no object or has another key
     */
    public static Fields of(JsonValue value, List<String> known) throws JsonException {
        Fields fields = any(value);
        for (Map.Entry<String, JsonObject.Member> member :
                fields.object.members().entrySet()) {
            if (!known.contains(member.getKey())) {
                throw fields.unknown(member.getKey(), member.getValue().key(), known);
            }
        }
        return fields;
    }

    /**
     * The fields of an object whose keys are not looked at.
     *
     * @throws JsonException if the value is no object
     */
    public static Fields any(JsonValue value) throws JsonException {
        if (value instanceof JsonObject object) {
            return new Fields(object);
        }
        throw Wrong.type(value, "an object { … }");
    }

    private JsonException unknown(String key, Place place, List<String> known) {
        String where = object.place().path().isTop()
                ? "at the top of the file"
                : "in " + object.place().subject();
        String mend = NearestName.among(known, key)
                .map(name -> "Did you mean " + Quoted.of(name) + "?")
                .orElse("Known there: " + String.join(", ", known) + ".");
        return place.fault("the key " + Quoted.of(key) + " is not known " + where + ". " + mend);
    }

    /** Where the object stands. */
    public Place place() {
        return object.place();
    }

    /** The members, by name, in the order of the file. */
    public Map<String, JsonObject.Member> members() {
        return object.members();
    }

    /** Whether the key is there, be it with null. */
    public boolean names(String key) {
        return object.members().containsKey(key);
    }

    /** The value of a key; null where it is missing or null. */
    public @Nullable JsonValue value(String key) {
        JsonObject.Member member = object.members().get(key);
        return member == null || member.value() instanceof JsonNull ? null : member.value();
    }

    /** A text; null where it is missing. */
    public @Nullable String text(String key) throws JsonException {
        JsonValue value = value(key);
        return value == null ? null : textOf(value);
    }

    /** The text that a value is. */
    public static String textOf(JsonValue value) throws JsonException {
        if (value instanceof JsonText text) {
            return text.text();
        }
        throw Wrong.type(value, "text");
    }

    /** True or false; null where it is missing. */
    public @Nullable Boolean yesOrNo(String key) throws JsonException {
        JsonValue value = value(key);
        if (value == null) {
            return null;
        }
        if (value instanceof JsonBool bool) {
            return bool.value();
        }
        throw Wrong.type(value, "true or false");
    }

    /** Whether it says true; false where it is missing. */
    public boolean yes(String key) throws JsonException {
        return Boolean.TRUE.equals(yesOrNo(key));
    }

    /** A whole number within limits, both included; null where it is missing. */
    public @Nullable Integer wholeNumber(String key, int least, int most) throws JsonException {
        JsonValue value = value(key);
        if (value == null) {
            return null;
        }
        if (value instanceof JsonNumber number) {
            try {
                int whole = Integer.parseInt(number.digits());
                if (whole >= least && whole <= most) {
                    return whole;
                }
            } catch (NumberFormatException e) {
                // not whole or far too large: the same sentence
            }
        }
        throw Wrong.type(value, "a whole number from " + least + " to " + most);
    }

    /** A day, written as an ISO date; null where it is missing. */
    public @Nullable LocalDate date(String key) throws JsonException {
        JsonValue value = value(key);
        return value == null ? null : IsoDay.of(value);
    }

    /** One of a closed set of values, by its name; null where it is missing. */
    public <T> @Nullable T choice(String key, List<T> values, Function<T, String> name) throws JsonException {
        return choice(key, values, name, Map.of());
    }

    /**
     * One of a closed set of values, by its name; null where it is missing.
     *
     * @param others other spellings that are understood but not offered
     */
    public <T> @Nullable T choice(String key, List<T> values, Function<T, String> name, Map<String, T> others)
            throws JsonException {
        JsonValue value = value(key);
        if (value == null) {
            return null;
        }
        String typed = textOf(value);
        for (T one : values) {
            if (name.apply(one).equals(typed)) {
                return one;
            }
        }
        T other = others.get(typed);
        if (other != null) {
            return other;
        }
        throw Wrong.choice(value, typed, values.stream().map(name).toList());
    }

    /** What a decoder makes of the value; null where it is missing. */
    public <T> @Nullable T decoded(String key, Decoder<T> decoder) throws JsonException {
        JsonValue value = value(key);
        return value == null ? null : decoder.decode(value);
    }

    /**
     * What a decoder makes of each element of a list; empty where it is missing.
     *
     * @param of what the list holds, for the error, such as {@code questions}
     */
    public <T> List<T> list(String key, String of, Decoder<T> decoder) throws JsonException {
        JsonValue value = value(key);
        return value == null ? List.of() : listOf(value, of, decoder);
    }

    /** What a decoder makes of each element of the list that the value is. */
    public static <T> List<T> listOf(JsonValue value, String of, Decoder<T> decoder) throws JsonException {
        if (!(value instanceof JsonArray array)) {
            throw Wrong.type(value, "a list of " + of);
        }
        List<T> made = new ArrayList<>(array.elements().size());
        for (JsonValue element : array.elements()) {
            made.add(decoder.decode(element));
        }
        return made;
    }

    /** Texts by name, in the order of the file; empty where it is missing. A name with null is left out. */
    public Map<String, String> textsByName() throws JsonException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonObject.Member> member : object.members().entrySet()) {
            if (!(member.getValue().value() instanceof JsonNull)) {
                texts.put(member.getKey(), textOf(member.getValue().value()));
            }
        }
        return texts;
    }
}
