package org.noticewright.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.noticewright.json.JsonException;

class ExemptionsTest {
    private static final String GOOD =
            "{\"id\":\"s31(3)\",\"citation\":\"c\",\"title\":\"t\",\"effect\":\"withholds\",\"folder\":\"f\",\"source\":\"s\","
                    + "\"limbs\":[{\"id\":\"1\",\"interest\":\"i\"}]}";

    @Test
    void catalogue_hasTheTwoExemptionsOfSection31() {
        Limb crime = new Limb("31(1)(a)", "the prevention or detection of crime");
        String source = "https://www.legislation.gov.uk/ukpga/2000/36/section/31";

        assertThat(Exemptions.load().all())
                .containsExactly(
                        new Exemption(
                                "s31(1)(a)",
                                "section 31(1)(a)",
                                "law enforcement",
                                Effect.WITHHOLDS,
                                List.of(crime),
                                "s31-1-a",
                                source),
                        new Exemption(
                                "s31(3)",
                                "section 31(3)",
                                "law enforcement",
                                Effect.NEITHER_CONFIRMS_NOR_DENIES,
                                List.of(crime),
                                "s31-3",
                                source));
        assertThat(Exemptions.load().limbs()).containsExactly(crime);
    }

    @Test
    void exemption_isFoundByItsId() {
        assertThat(Exemptions.load().exemption("s31(3)"))
                .hasValueSatisfying(e -> assertThat(e.needsLimb()).isTrue());
        assertThat(Exemptions.load().exemption("s40(2)")).isEmpty();
    }

    @Test
    void limbIsNamed_whereTheDutyToConfirmOrDenyIsExcluded_andThereOnly() {
        Exemption withholds = Exemptions.load().exemption("s31(1)(a)").orElseThrow();
        Exemption neither = Exemptions.load().exemption("s31(3)").orElseThrow();

        assertThat(withholds.needsLimb()).isFalse();
        assertThat(withholds.neitherConfirmsNorDenies()).isFalse();
        assertThat(neither.needsLimb()).isTrue();
        assertThat(neither.neitherConfirmsNorDenies()).isTrue();
    }

    @Test
    void catalogue_isReadFromAFile() throws IOException, JsonException {
        assertThat(read("{\"exemptions\":[" + GOOD + "]}").all())
                .extracting(Exemption::id)
                .containsExactly("s31(3)");
    }

    @Test
    void brokenCatalogue_isNamedWithItsPlace() {
        assertBroken(GOOD + "," + GOOD, "test.json, line 1: the file has two exemptions of the id s31(3). Delete one.");
        assertBroken(
                GOOD.replace("\"1\"", "null"), "test.json, line 1: exemptions[0].limbs[0] lacks the key id. Write it.");
        assertBroken(
                GOOD.replaceAll("\\[.*\\]", "[]"),
                "test.json, line 1: exemptions[0] has no limb. Name the interest that it protects.");
    }

    private static void assertBroken(String exemptions, String message) {
        assertThatThrownBy(() -> read("{\"exemptions\":[" + exemptions + "]}"))
                .isInstanceOf(JsonException.class)
                .hasMessage(message);
    }

    private static Exemptions read(String json) throws IOException, JsonException {
        return Exemptions.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "test.json");
    }
}
