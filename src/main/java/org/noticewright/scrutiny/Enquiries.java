package org.noticewright.scrutiny;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.noticewright.json.Fields;
import org.noticewright.json.JsonException;
import org.noticewright.json.JsonReader;
import org.noticewright.json.JsonValue;

/**
 * The questions that a reader will ask, and the words of the page that shows them, as the file {@code
 * templates/scrutiny/questions.json} of the program holds them.
 *
 * @param page the words of the page
 * @param all in the order in which a reader asks
 */
public record Enquiries(Page page, List<Enquiry> all) {
    private static final String RESOURCE = "/templates/scrutiny/questions.json";
    private static final List<String> PAGE_KEYS = List.of("title", "mark", "introduction", "nothing", "instead");
    private static final List<String> KEYS =
            List.of("id", "applies", "question", "fields", "saying", "unless", "source", "date");

    /** Takes an unchangeable copy. */
    public Enquiries {
        all = List.copyOf(all);
    }

    /**
     * The words of the page.
     *
     * @param title its heading
     * @param mark that it is no part of the letter
     * @param introduction what it shows
     * @param nothing said of a question without an answer
     * @param instead said before the findings that speak against what stands there
     */
    public record Page(String title, String mark, String introduction, String nothing, String instead) {}

    /**
     * The program's own questions.
     *
     * @throws IllegalStateException if the program's file is missing or broken
     */
    public static Enquiries load() {
        try (InputStream in = Enquiries.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + RESOURCE + ". Build it again.");
            }
            return read(new String(in.readAllBytes(), UTF_8), RESOURCE);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's file " + RESOURCE + " can't be read", e);
        } catch (JsonException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    static Enquiries read(String json, String name) throws JsonException {
        Fields file = Fields.of(JsonReader.parse(json, name), List.of("page", "questions"));
        return new Enquiries(
                needed(file.decoded("page", Enquiries::page), file, "page"),
                file.list("questions", "questions", Enquiries::enquiry));
    }

    private static Page page(JsonValue value) throws JsonException {
        Fields fields = Fields.of(value, PAGE_KEYS);
        return new Page(
                text(fields, "title"),
                text(fields, "mark"),
                text(fields, "introduction"),
                text(fields, "nothing"),
                text(fields, "instead"));
    }

    private static Enquiry enquiry(JsonValue value) throws JsonException {
        Fields fields = Fields.of(value, KEYS);
        String saying = fields.text("saying");
        return new Enquiry(
                text(fields, "id"),
                needed(fields.choice("applies", List.of(Applies.values()), Applies::key), fields, "applies"),
                text(fields, "question"),
                fields.list("fields", "fields", Fields::textOf),
                saying == null ? null : Pattern.compile(saying, Pattern.CASE_INSENSITIVE),
                fields.list("unless", "checks", Fields::textOf),
                text(fields, "source"),
                text(fields, "date"));
    }

    private static String text(Fields fields, String key) throws JsonException {
        return needed(fields.text(key), fields, key);
    }

    private static <T> T needed(@Nullable T value, Fields fields, String key) throws JsonException {
        if (value == null) {
            throw fields.place().faultOfValue("lacks the key " + key + ". Write it.");
        }
        return value;
    }
}
