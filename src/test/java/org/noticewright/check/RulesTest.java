package org.noticewright.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.noticewright.json.JsonException;

class RulesTest {
    private static final Path DOCUMENT = Path.of(System.getProperty("project.basedir", "."), "docs/checks.md");

    @Test
    void catalogue_hasTheFiftyFourChecks_inTheOrderOfTheirClasses() {
        List<String> ids = Rules.load().all().stream().map(Rule::id).toList();

        assertThat(ids)
                .hasSize(54)
                .containsExactlyElementsOf(Checks.all().stream().map(Check::id).toList());
    }

    @Test
    void severities_areThoseOfTheCatalogue() {
        List<String> errors = Rules.load().all().stream()
                .filter(rule -> rule.severity() == Severity.ERROR)
                .map(Rule::id)
                .toList();

        assertThat(errors)
                .containsExactly(
                        "N01", "N02", "N03", "N04", "N05", "N10", "D01", "D02", "D07", "C01", "C02", "C03", "C06",
                        "H01", "P01", "P02", "T01", "T03", "L05");
    }

    @Test
    void everyRule_hasAMessageThatIsASentence_andGuidanceOfTwo() {
        assertThat(Rules.load().all()).allSatisfy(rule -> {
            assertThat(rule.message()).as(rule.id()).endsWith(".");
            assertThat(SentenceSplitter.ends(rule.guidance())).as(rule.id()).hasSize(2);
            assertThat(rule.basis()).as(rule.id()).isNotBlank();
            assertThat(rule.source()).as(rule.id()).isNotBlank();
        });
    }

    /** Regenerate with {@code mvn test -Dtest=RulesTest -Dnoticewright.write=true}. */
    @Test
    void document_saysWhatTheCatalogueSays() throws IOException {
        String expected = ChecksDocument.of(Rules.load());
        if (Boolean.getBoolean("noticewright.write")) {
            Files.writeString(DOCUMENT, expected, UTF_8);
        }

        assertThat(Files.readString(DOCUMENT, UTF_8))
                .as("docs/checks.md is out of date; run: mvn test -Dtest=RulesTest -Dnoticewright.write=true")
                .isEqualTo(expected);
    }

    @Test
    void brokenCatalogue_saysWhere() {
        String twice = "{\"checks\": [" + rule("N01") + "," + rule("N01") + "]}";

        assertThatThrownBy(() -> Rules.read(twice, "checks.json"))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("two checks of the id N01");
        assertThatThrownBy(() -> Rules.read("{\"checks\": [{\"id\": \"N01\"}]}", "checks.json"))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("lacks the key severity");
        assertThatThrownBy(() -> Rules.load().rule("Z99")).hasMessageContaining("Z99");
    }

    private static String rule(String id) {
        return "{\"id\": \"%s\", \"severity\": \"info\", \"title\": \"t\", \"message\": \"m\", \"basis\": \"b\", \"guidance\": \"g\", \"source\": \"s\"}"
                .formatted(id);
    }
}
