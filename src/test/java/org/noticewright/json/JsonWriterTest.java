package org.noticewright.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

    @Test
    void missingValues_areLeftOut() {
        assertThat(JsonWriter.document(json -> {
                    json.text("a", null);
                    json.plain("b", null);
                    json.ifTrue("c", false);
                    json.texts("d", List.of());
                    json.texts("e", Map.of());
                    json.rows("f", List.of());
                }))
                .isEqualTo("{}\n");
    }

    @Test
    void longLists_areBrokenIntoLines() {
        String text = "x".repeat(60);

        assertThat(JsonWriter.document(json -> {
                    json.texts("long", List.of(text, text));
                    json.texts("one", Collections.nCopies(1, text + text));
                    json.texts("short", List.of("a", "b"));
                }))
                .isEqualTo("{\n  \"long\": [\n    \"" + text + "\",\n    \"" + text + "\"\n  ],\n  \"one\": [\"" + text
                        + text + "\"],\n  \"short\": [\"a\", \"b\"]\n}\n");
    }

    @Test
    void unprintableCharacters_areWrittenAsEscapes() {
        assertThat(JsonWriter.document(json -> json.text("a", "\"\\\n\r\t\u0000\u0085\ud83d!\ud83d\ude00\uffff/é")))
                .isEqualTo("{\n  \"a\": \"\\\"\\\\\\n\\r\\t\\u0000\\u0085\\uD83D!\ud83d\ude00\\uFFFF/é\"\n}\n");
    }
}
