package org.noticewright.letter;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.noticewright.law.Exemption;
import org.noticewright.law.Exemptions;
import org.noticewright.law.Likelihood;
import org.noticewright.law.Limb;
import org.noticewright.law.Side;
import org.noticewright.law.Weight;

/** Holds the published schemas against the code and against every example. */
class SchemaTest {
    private static final Path ROOT = Path.of(System.getProperty("project.basedir"));
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Exemptions EXEMPTIONS = Exemptions.load();
    private static final LetterFile LETTERS = new LetterFile(EXEMPTIONS);
    private static final AuthorityFile AUTHORITIES = new AuthorityFile();
    private static final JsonNode LETTER = tree("letter-1.json");
    private static final JsonNode AUTHORITY = tree("authority-1.json");

    private static final Map<String, List<String>> AUTHORITY_KEYS = Map.ofEntries(
            entry("/$defs/authority", AuthorityJson.KEYS),
            entry("/$defs/authority/properties/logo", AuthorityJson.LOGO_KEYS),
            entry("/$defs/authority/properties/internalReview", AuthorityJson.REVIEW_KEYS),
            entry("/$defs/authority/properties/regulator", AuthorityJson.REGULATOR_KEYS),
            entry("/$defs/signatory", SignatoryJson.KEYS));

    private static final Map<String, List<String>> LETTER_KEYS = Map.ofEntries(
            entry("", LetterJson.KEYS),
            entry("/properties/requester", LetterJson.REQUESTER_KEYS),
            entry("/properties/delay", LetterJson.DELAY_KEYS),
            entry("/properties/extension", LetterJson.EXTENSION_KEYS),
            entry("/$defs/question", QuestionJson.KEYS),
            entry("/$defs/question/properties/table", TableJson.KEYS),
            entry("/$defs/outcome", OutcomeJson.KEYS),
            entry("/properties/accepted/items", AcceptanceJson.KEYS),
            entry("/$defs/basis", BasisJson.KEYS),
            entry("/$defs/basis/properties/harm", HarmJson.KEYS),
            entry("/$defs/basis/properties/harm/properties/evidence/items", HarmJson.EVIDENCE_KEYS),
            entry("/$defs/basis/properties/balance", BasisJson.BALANCE_KEYS),
            entry("/$defs/basis/properties/section17_4", BasisJson.SECTION_17_4_KEYS),
            entry("/$defs/factor", FactorJson.KEYS));

    @Test
    void letterSchema_hasExactlyTheKeysThatTheReaderKnows() {
        Map<String, List<String>> both = new LinkedHashMap<>(LETTER_KEYS);
        both.putAll(AUTHORITY_KEYS);

        assertThat(keysByPlace(LETTER)).isEqualTo(both);
    }

    @Test
    void authoritySchema_hasExactlyTheKeysThatTheReaderKnows() {
        Map<String, List<String>> keys = keysByPlace(AUTHORITY);
        keys.remove("");

        assertThat(keys).isEqualTo(AUTHORITY_KEYS);
        assertThat(LETTER.at("/$defs/authority")).isEqualTo(AUTHORITY.at("/$defs/authority"));
        assertThat(LETTER.at("/$defs/signatory")).isEqualTo(AUTHORITY.at("/$defs/signatory"));
    }

    @Test
    void everyPlaceOfTheSchemas_isClosedAndDescribed() {
        Stream.of(LETTER, AUTHORITY).forEach(schema -> keysByPlace(schema).forEach((place, keys) -> {
            JsonNode object = schema.at(place);
            assertThat(object.path("description").asText()).as(place).endsWith(".");
            if (!place.isEmpty()) {
                assertThat(object.path("additionalProperties").toString())
                        .as(place)
                        .isEqualTo("false");
            }
            object.path("properties").properties().forEach(key -> assertThat(
                            key.getValue().has("$ref") || key.getValue().has("description") || place.isEmpty())
                    .as(place + " " + key.getKey())
                    .isTrue());
        }));
        assertThat(LETTER.path("additionalProperties").toString()).isEqualTo("false");
    }

    @Test
    void closedSets_areThoseOfTheCode() {
        assertClosedSet("/$defs/outcome/properties/outcome", OutcomeKind.values(), OutcomeKind::key);
        assertClosedSet("/$defs/basis/properties/likelihood", Likelihood.values(), Likelihood::key);
        assertClosedSet("/$defs/basis/properties/balance/properties/favours", Favours.values(), Favours::key);
        assertClosedSet("/$defs/factor/properties/side", Side.values(), Side::key);
        assertClosedSet("/$defs/authority/properties/jurisdiction", Jurisdiction.values(), Jurisdiction::key);
        assertClosedSet("/$defs/basis/properties/exemption", EXEMPTIONS.all().toArray(Exemption[]::new), Exemption::id);
        assertClosedSet("/$defs/basis/properties/limb", EXEMPTIONS.limbs().toArray(Limb[]::new), Limb::id);
        List<String> weights = Stream.concat(
                        Stream.of(Weight.values()).map(Weight::key), Weight.OTHER_SPELLINGS.keySet().stream())
                .toList();
        assertClosedSet("/$defs/factor/properties/weight", weights.toArray(String[]::new), w -> w);
    }

    @Test
    void passages_areThoseOfTheCode() {
        assertThat(texts(LETTER.at("/properties/passages/propertyNames/enum"))).isEqualTo(PassageNames.OF_LETTER);
        assertThat(texts(LETTER.at("/$defs/basis/properties/passages/propertyNames/enum")))
                .isEqualTo(PassageNames.OF_BASIS);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void generatedLetter_isValid(@ForAll("halfFilled") Letter letter) {
        assertThat(faults(LETTER, LETTERS.write(letter))).isEmpty();
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void generatedWholeLetter_isValid(@ForAll("whole") Letter letter) {
        assertThat(faults(LETTER, LETTERS.write(letter))).isEmpty();
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void generatedAuthority_isValid(@ForAll("authorities") Authority authority) {
        assertThat(faults(AUTHORITY, AUTHORITIES.write(authority))).isEmpty();
    }

    @Test
    void examples_areValidAndReadable() throws IOException, LetterFileException {
        List<Path> examples = new ArrayList<>(List.of(
                CaseFile.FOLDER.resolve("contract.letter.json"), CaseFile.FOLDER.resolve("contract.authority.json")));
        if (Files.isDirectory(ROOT.resolve("examples"))) {
            try (Stream<Path> found = Files.walk(ROOT.resolve("examples"))) {
                found.forEach(examples::add);
            }
        }
        for (Path example : examples) {
            if (example.toString().endsWith(".letter.json")) {
                assertThat(faults(LETTER, Files.readString(example)))
                        .as(example.toString())
                        .isEmpty();
                Letter letter = LETTERS.read(example);
                assertThat(LETTERS.parse(LETTERS.write(letter), "again")).isEqualTo(letter);
            } else if (example.toString().endsWith(".authority.json")) {
                assertThat(faults(AUTHORITY, Files.readString(example)))
                        .as(example.toString())
                        .isEmpty();
                assertThat(AUTHORITIES.read(example).name()).isNotNull();
            }
        }
    }

    @Test
    void schema_refusesWhatTheReaderRefuses() {
        String start = "{\"format\":\"noticewright/letter-1\",";
        assertThat(faults(LETTER, "{\"subject\":\"x\"}")).isNotEmpty();
        assertThat(faults(LETTER, "{\"format\":\"noticewright/letter-2\"}")).isNotEmpty();
        assertThat(faults(LETTER, start + "\"sbject\":\"x\"}")).isNotEmpty();
        assertThat(faults(LETTER, start + "\"questions\":[{\"id\":1}]}")).isNotEmpty();
        assertThat(faults(LETTER, start + "\"authority\":{\"nmae\":\"x\"}}")).isNotEmpty();
        assertThat(faults(LETTER, start + "\"passages\":{\"harm\":\"x\"}}")).isNotEmpty();
        assertThat(faults(LETTER, start + "\"authority\":{\"name\":\"x\"}}")).isEmpty();
        assertThat(faults(AUTHORITY, "{\"name\":\"x\"}")).isNotEmpty();
        assertThat(faults(AUTHORITY, "{\"format\":\"noticewright/authority-1\",\"nmae\":\"x\"}"))
                .isNotEmpty();
    }

    @Provide
    Arbitrary<Letter> halfFilled() {
        return LetterArbitraries.halfFilled();
    }

    @Provide
    Arbitrary<Letter> whole() {
        return LetterArbitraries.letters();
    }

    @Provide
    Arbitrary<Authority> authorities() {
        return HalfFilledLetters.authorities();
    }

    private static List<String> faults(JsonNode schema, String json) {
        JsonSchema compiled =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
        try {
            return compiled.validate(JSON.readTree(json)).stream()
                    .map(Object::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> void assertClosedSet(String place, T[] values, Function<T, String> key) {
        List<String> expected = new ArrayList<>(Arrays.stream(values).map(key).toList());
        expected.add("null");
        assertThat(texts(LETTER.at(place + "/enum"))).as(place).isEqualTo(expected);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }

    /** Every place of a schema that has keys, with its keys. */
    private static Map<String, List<String>> keysByPlace(JsonNode schema) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        collect(schema, "", found);
        return found;
    }

    private static void collect(JsonNode node, String place, Map<String, List<String>> found) {
        if (node.path("properties").isObject() && !place.endsWith("/properties")) {
            List<String> keys = new ArrayList<>();
            node.path("properties").fieldNames().forEachRemaining(keys::add);
            found.put(place, keys);
        }
        node.properties().forEach(child -> collect(child.getValue(), place + "/" + child.getKey(), found));
    }

    private static JsonNode tree(String name) {
        try {
            return JSON.readTree(
                    ROOT.resolve("docs").resolve("schema").resolve(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
