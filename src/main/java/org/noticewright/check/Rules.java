package org.noticewright.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.noticewright.json.Fields;
import org.noticewright.json.JsonException;
import org.noticewright.json.JsonReader;
import org.noticewright.json.JsonValue;

/** The catalogue of checks, as the file {@code templates/checks/checks.json} of the program holds it. Immutable. */
public final class Rules {
    private static final String RESOURCE = "/templates/checks/checks.json";
    private static final List<String> KEYS =
            List.of("id", "severity", "title", "message", "basis", "guidance", "fix", "omits", "source");

    private final Map<String, Rule> byId;

    private Rules(Map<String, Rule> byId) {
        this.byId = byId;
    }

    /**
     * The program's own catalogue.
     *
     * @throws IllegalStateException if the program's file is missing or broken
     */
    public static Rules load() {
        try (InputStream in = Rules.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + RESOURCE + ". Build it again.");
            }
            return read(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8), RESOURCE);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's file " + RESOURCE + " can't be read", e);
        } catch (JsonException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    static Rules read(String json, String name) throws JsonException {
        JsonValue value = JsonReader.parse(json, name);
        Map<String, Rule> byId = new LinkedHashMap<>();
        for (Rule rule : Fields.of(value, List.of("checks")).list("checks", "checks", Rules::rule)) {
            if (byId.put(rule.id(), rule) != null) {
                throw value.place().faultOfValue("has two checks of the id " + rule.id() + ". Delete one.");
            }
        }
        return new Rules(byId);
    }

    /** Every rule, in the order of the catalogue. */
    public List<Rule> all() {
        return List.copyOf(byId.values());
    }

    /**
     * The rule of that id.
     *
     * @throws IllegalArgumentException if the catalogue has none
     */
    public Rule rule(String id) {
        Rule rule = byId.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("the catalogue has no check " + id);
        }
        return rule;
    }

    private static Rule rule(JsonValue value) throws JsonException {
        Fields fields = Fields.of(value, KEYS);
        Severity severity = fields.choice("severity", List.of(Severity.values()), Severity::key);
        return new Rule(
                needed(fields.text("id"), fields, "id"),
                needed(severity, fields, "severity"),
                needed(fields.text("title"), fields, "title"),
                needed(fields.text("message"), fields, "message"),
                needed(fields.text("basis"), fields, "basis"),
                needed(fields.text("guidance"), fields, "guidance"),
                fields.text("fix"),
                fields.text("omits"),
                needed(fields.text("source"), fields, "source"));
    }

    private static <T> T needed(@Nullable T value, Fields fields, String key) throws JsonException {
        if (value == null) {
            throw fields.place().faultOfValue("lacks the key " + key + ". Write it.");
        }
        return value;
    }
}
