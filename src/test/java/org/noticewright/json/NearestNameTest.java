package org.noticewright.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
    private static final List<String> KNOWN = List.of("id", "text", "number", "causalLink", "received");

    @ParameterizedTest
    @CsvSource({
        "txt, text",
        "tetx, text",
        "texts, text",
        "Id, id",
        "nubmer, number",
        "causal-link, causalLink",
        "casual_link, causalLink",
        "recieved, received",
        "recevied_, received"
    })
    void slip_isRecognised(String typed, String meant) {
        assertThat(NearestName.among(KNOWN, typed)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"colour", "note", "te", "identifier", "''"})
    void otherName_isNotGuessed(String typed) {
        assertThat(NearestName.among(KNOWN, typed)).isEmpty();
    }

    @Test
    void longName_isNotCompared() {
        assertThat(NearestName.among(List.of("x".repeat(100)), "x".repeat(100))).isEmpty();
    }
}
