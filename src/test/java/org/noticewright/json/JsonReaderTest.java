package org.noticewright.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class JsonReaderTest {

    @Test
    void values_knowTheirPlace() throws JsonException {
        JsonObject top =
                (JsonObject) JsonReader.parse("{\r\n  \"a\": [1,\r  true, {\"b c\": null}],\n \"d\": \"x\"}", "f");
        JsonArray list = (JsonArray) value(top, "a");
        JsonObject inner = (JsonObject) list.elements().get(2);

        assertThat(top.place()).isEqualTo(new Place("f", JsonPath.TOP, 1, 1));
        assertThat(list.elements().get(0))
                .isEqualTo(new JsonNumber(new Place("f", JsonPath.TOP.to("a").to(0), 2, 9), "1"));
        assertThat(value(inner, "b c").place()).hasToString("Place[file=f, path=a[2][“b c”], line=3, column=17]");
        assertThat(value(top, "d").place().line()).isEqualTo(4);
    }

    private static JsonValue value(JsonObject object, String key) {
        return Objects.requireNonNull(object.members().get(key)).value();
    }

    @Test
    void members_keepTheOrderOfTheFile() throws JsonException {
        JsonObject top = (JsonObject) JsonReader.parse("{\"z\":1,\"a\":2,\"m\":3}", "f");

        assertThat(top.members().keySet()).containsExactly("z", "a", "m");
    }

    @Test
    void depth_isLimited() throws JsonException {
        assertThat(JsonReader.parse(nested(JsonReader.MAX_DEPTH), "f")).isInstanceOf(JsonArray.class);
        assertThatThrownBy(() -> JsonReader.parse(nested(JsonReader.MAX_DEPTH + 1), "f"))
                .hasMessage(
                        "f, line 1: lists and objects stand more than 100 deep in one another. Take out some levels.");
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    @Test
    void text_isLimited() throws JsonException {
        assertThat(JsonReader.parse("[\"" + "x".repeat(JsonReader.MAX_TEXT) + "\"]", "f"))
                .isInstanceOf(JsonArray.class);
        assertThatThrownBy(() -> JsonReader.parse("[\"" + "x".repeat(JsonReader.MAX_TEXT + 1) + "\"]", "f"))
                .hasMessage("f, line 1: [0] is longer than 1,000,000 characters. Shorten it.");
    }

    @Test
    void keysAndNumbers_areLimited() {
        assertThatThrownBy(() -> JsonReader.parse("{\"" + "k".repeat(2_000_000) + "\":1}", "f"))
                .hasMessage("f, line 1: a key or a number is too long. Shorten it.");
        assertThatThrownBy(() -> JsonReader.parse("[1" + "0".repeat(200) + "]", "f"))
                .hasMessage("f, line 1: a key or a number is too long. Shorten it.");
    }

    @Test
    void manyCollidingKeys_areRead() throws JsonException {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < 1 << 12; i++) {
            json.append(i == 0 ? "" : ",").append('"');
            for (int bit = 0; bit < 12; bit++) {
                json.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            json.append("\":1");
        }

        JsonObject top = (JsonObject) JsonReader.parse(json.append('}').toString(), "f");

        assertThat(top.members()).hasSize(1 << 12);
    }
}
