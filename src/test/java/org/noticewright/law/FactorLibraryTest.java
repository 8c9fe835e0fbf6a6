package org.noticewright.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.noticewright.json.JsonException;

class FactorLibraryTest {
    private static final Exemptions EXEMPTIONS = Exemptions.load();
    private static final String LIBRARY = """
            { "factors": [
              { "id": "FD01", "exemption": "s31(1)(a)", "side": "for", "text": "Openness.", "weight": "low",
                "moreIf": null, "lessIf": "the detail adds little", "source": "guidance" },
              { "id": "FM01", "exemption": "s31(1)(a)", "side": "against", "text": "Crime.", "weight": "very high",
                "source": "guidance" },
              { "id": "ND01", "exemption": "s31(3)", "side": "for", "text": "Trust.", "weight": "very-high",
                "moreIf": "much is known", "lessIf": null, "source": "guidance" } ] }""";

    @Test
    void factors_areReadInTheirOrder() throws IOException, JsonException {
        FactorLibrary library = read(LIBRARY);

        assertThat(library.all()).extracting(LibraryFactor::id).containsExactly("FD01", "FM01", "ND01");
        assertThat(library.factor("FD01"))
                .contains(new LibraryFactor(
                        "FD01",
                        "s31(1)(a)",
                        Side.FOR,
                        "Openness.",
                        Weight.LOW,
                        null,
                        "the detail adds little",
                        "guidance"));
        assertThat(library.factor("ND01"))
                .hasValueSatisfying(f -> assertThat(f.weight()).isEqualTo(Weight.VERY_HIGH));
        assertThat(library.factor("FD99")).isEmpty();
    }

    @Test
    void ownLibrary_hasFactorsOnBothSidesOfBothExemptions() {
        FactorLibrary own = FactorLibrary.load(EXEMPTIONS);

        assertThat(EXEMPTIONS.all()).allSatisfy(exemption -> {
            assertThat(own.factors(exemption, Side.FOR)).isNotEmpty();
            assertThat(own.factors(exemption, Side.AGAINST)).isNotEmpty();
        });
    }

    @Test
    void factors_areThoseOfOneExemptionAndSide() throws IOException, JsonException {
        Exemption refusal = EXEMPTIONS.exemption("s31(1)(a)").orElseThrow();

        assertThat(read(LIBRARY).factors(refusal, Side.AGAINST))
                .extracting(LibraryFactor::id)
                .containsExactly("FM01");
    }

    @Test
    void brokenLibrary_isNamedWithItsPlace() {
        assertBroken(
                LIBRARY.replace("FM01", "FD01"),
                "test.json, line 1: the file has two factors of the id FD01. Delete one.");
        assertBroken(
                LIBRARY.replace("s31(3)", "s40"),
                "test.json, line 6: factors[2].exemption must be s31(1)(a) or s31(3); here it is “s40”.");
        assertBroken(
                LIBRARY.replace("\"Crime.\"", "null"), "test.json, line 4: factors[1] lacks the key text. Write it.");
    }

    private static void assertBroken(String json, String message) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(JsonException.class).hasMessage(message);
    }

    private static FactorLibrary read(String json) throws IOException, JsonException {
        return FactorLibrary.read(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "test.json", EXEMPTIONS);
    }
}
