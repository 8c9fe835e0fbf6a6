package org.noticewright.law;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.noticewright.json.Fields;
import org.noticewright.json.JsonException;
import org.noticewright.json.JsonValue;

/**
 * The library of public interest factors, as the file {@code templates/factors.json} of the program holds it.
 * Immutable.
 */
public final class FactorLibrary {
    private static final String RESOURCE = "/templates/factors.json";
    private static final List<String> KEYS =
            List.of("id", "exemption", "side", "text", "weight", "moreIf", "lessIf", "source");

    private final Map<String, LibraryFactor> byId;

    private FactorLibrary(Map<String, LibraryFactor> byId) {
        this.byId = byId;
    }

    /**
     * The program's own library.
     *
     * @param exemptions the catalogue that the factors' exemptions must be of
     * @throws IllegalStateException if the program's file is missing or broken
     */
    public static FactorLibrary load(Exemptions exemptions) {
        return ProgramFile.load(RESOURCE, value -> decode(value, exemptions));
    }

    static FactorLibrary read(InputStream in, String name, Exemptions exemptions) throws IOException, JsonException {
        return ProgramFile.read(in, name, value -> decode(value, exemptions));
    }

    /** Every factor, in the order of the library. */
    public List<LibraryFactor> all() {
        return List.copyOf(byId.values());
    }

    /** The factor of that id. */
    public Optional<LibraryFactor> factor(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The factors of one exemption and side, in the order of the library. */
    public List<LibraryFactor> factors(Exemption exemption, Side side) {
        return byId.values().stream()
                .filter(f -> f.exemption().equals(exemption.id()) && f.side() == side)
                .toList();
    }

    private static FactorLibrary decode(JsonValue value, Exemptions exemptions) throws JsonException {
        Map<String, LibraryFactor> byId = new LinkedHashMap<>();
        List<LibraryFactor> factors =
                Fields.of(value, List.of("factors")).list("factors", "factors", one -> one(one, exemptions));
        for (LibraryFactor factor : factors) {
            if (byId.put(factor.id(), factor) != null) {
                throw value.place().faultOfValue("has two factors of the id " + factor.id() + ". Delete one.");
            }
        }
        return new FactorLibrary(byId);
    }

    private static LibraryFactor one(JsonValue value, Exemptions exemptions) throws JsonException {
        Fields fields = Fields.of(value, KEYS);
        Weight weight = fields.choice("weight", List.of(Weight.values()), Weight::key, Weight.OTHER_SPELLINGS);
        Exemption exemption = fields.choice("exemption", exemptions.all(), Exemption::id);
        return new LibraryFactor(
                ProgramFile.text(fields, "id"),
                ProgramFile.needed(exemption, fields, "exemption").id(),
                ProgramFile.needed(fields.choice("side", List.of(Side.values()), Side::key), fields, "side"),
                ProgramFile.text(fields, "text"),
                ProgramFile.needed(weight, fields, "weight"),
                fields.text("moreIf"),
                fields.text("lessIf"),
                ProgramFile.text(fields, "source"));
    }
}
