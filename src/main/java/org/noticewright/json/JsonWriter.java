package org.noticewright.json;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON for people: two spaces a level, LF, short lists of texts on one line, the same text for the same calls.
 * What is missing (null, an empty list or map) is left out. Not thread-safe; each document has its own writer.
 */
public final class JsonWriter {
    /** How long a line may get before a list of texts is broken into one text a line, in UTF-16 units. */
    private static final int LINE = 100;

    private final StringBuilder out = new StringBuilder();
    private int depth;
    private boolean first = true;

    private JsonWriter() {}

    /** A whole document: an object with the members that are written, and an LF after it. */
    public static String document(Consumer<JsonWriter> members) {
        JsonWriter writer = new JsonWriter();
        writer.braces(members);
        return writer.out.append('\n').toString();
    }

    /** A text; left out where null. */
    public void text(String name, @Nullable Object value) {
        if (value != null) {
            name(name);
            quoted(value.toString());
        }
    }

    /** A null that has a meaning. */
    public void nothing(String name) {
        name(name);
        out.append("null");
    }

    /** A text; null where there is none. */
    public void textOrNull(String name, @Nullable Object value) {
        if (value == null) {
            nothing(name);
        } else {
            text(name, value);
        }
    }

    /** A number or true or false; left out where null. */
    public void plain(String name, @Nullable Object value) {
        if (value != null) {
            name(name);
            out.append(value);
        }
    }

    /** True; left out where false. */
    public void ifTrue(String name, boolean value) {
        if (value) {
            plain(name, true);
        }
    }

    /** An object; left out where null. */
    public <T> void object(String name, @Nullable T value, BiConsumer<JsonWriter, T> members) {
        if (value != null) {
            name(name);
            braces(writer -> members.accept(writer, value));
        }
    }

    /** A list of objects; left out where empty. */
    public <T> void objects(String name, List<T> values, BiConsumer<JsonWriter, T> members) {
        brackets(name, values, value -> braces(writer -> members.accept(writer, value)));
    }

    /** Texts by name; left out where empty. */
    public void texts(String name, Map<String, String> values) {
        object(name, values.isEmpty() ? null : values, (writer, map) -> map.forEach(writer::text));
    }

    /** A list of texts; left out where empty. */
    public void texts(String name, List<String> values) {
        if (!values.isEmpty()) {
            name(name);
            line(values);
        }
    }

    /** A list of texts, also where empty. */
    public void everyText(String name, List<String> values) {
        name(name);
        line(values);
    }

    /** A list of objects, also where empty. */
    public <T> void everyObject(String name, List<T> values, BiConsumer<JsonWriter, T> members) {
        if (values.isEmpty()) {
            everyText(name, List.of());
        } else {
            objects(name, values, members);
        }
    }

    /** Rows of texts; left out where there are none. */
    public void rows(String name, List<List<String>> rows) {
        brackets(name, rows, this::line);
    }

    private <T> void brackets(String name, List<T> values, Consumer<T> each) {
        if (values.isEmpty()) {
            return;
        }
        name(name);
        out.append('[');
        nested(() -> values.forEach(value -> {
            next();
            each.accept(value);
        }));
        out.append(']');
    }

    private void braces(Consumer<JsonWriter> members) {
        out.append('{');
        nested(() -> members.accept(this));
        out.append('}');
    }

    private void nested(Runnable inner) {
        boolean outerFirst = first;
        first = true;
        depth++;
        inner.run();
        depth--;
        if (!first) {
            indent();
        }
        first = outerFirst;
    }

    private void line(List<String> values) {
        int start = out.length();
        out.append('[');
        for (int i = 0; i < values.size(); i++) {
            out.append(i == 0 ? "" : ", ");
            quoted(values.get(i));
        }
        out.append(']');
        if (values.size() > 1 && out.length() - start > LINE) {
            out.setLength(start + 1);
            nested(() -> values.forEach(value -> {
                next();
                quoted(value);
            }));
            out.append(']');
        }
    }

    private void name(String name) {
        next();
        quoted(name);
        out.append(": ");
    }

    private void next() {
        out.append(first ? "" : ",");
        first = false;
        indent();
    }

    private void indent() {
        out.append('\n').repeat("  ", depth);
    }

    private void quoted(String text) {
        out.append('"');
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            character(text.codePointAt(at));
        }
        out.append('"');
    }

    private void character(int c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (PlainText.isUnprintable(c)) {
                    out.append("\\u").append(Quoted.codePoint(c), 2, 6);
                } else {
                    out.appendCodePoint(c);
                }
            }
        }
    }
}
