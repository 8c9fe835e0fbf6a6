package org.noticewright.law;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.noticewright.json.Fields;
import org.noticewright.json.JsonException;
import org.noticewright.json.JsonValue;

/**
 * The catalogue of exemptions, as the file {@code templates/law/exemptions.json} of the program holds it. Immutable.
 */
public final class Exemptions {
    private static final String RESOURCE = "/templates/law/exemptions.json";
    private static final List<String> KEYS = List.of("id", "citation", "title", "effect", "limbs", "folder", "source");

    private final List<Exemption> all;

    private Exemptions(List<Exemption> all) {
        this.all = List.copyOf(all);
    }

    /**
     * The program's own catalogue.
     *
     * @throws IllegalStateException if the program's file is missing or broken
     */
    public static Exemptions load() {
        return ProgramFile.load(RESOURCE, Exemptions::decode);
    }

    static Exemptions read(InputStream in, String name) throws IOException, JsonException {
        return ProgramFile.read(in, name, Exemptions::decode);
    }

    /** Every exemption, in the order of the catalogue. */
    public List<Exemption> all() {
        return all;
    }

    /** The exemption of that id, such as {@code s31(1)(a)}. */
    public Optional<Exemption> exemption(String id) {
        return all.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /** The limbs of every exemption, each once. */
    public List<Limb> limbs() {
        return all.stream().flatMap(e -> e.limbs().stream()).distinct().toList();
    }

    private static Exemptions decode(JsonValue value) throws JsonException {
        List<Exemption> all = Fields.of(value, List.of("exemptions")).list("exemptions", "exemptions", Exemptions::one);
        Set<String> ids = new HashSet<>();
        for (Exemption exemption : all) {
            if (!ids.add(exemption.id())) {
                throw value.place().faultOfValue("has two exemptions of the id " + exemption.id() + ". Delete one.");
            }
        }
        return new Exemptions(all);
    }

    private static Exemption one(JsonValue value) throws JsonException {
        Fields fields = Fields.of(value, KEYS);
        List<Limb> limbs = fields.list("limbs", "limbs", Exemptions::limb);
        if (limbs.isEmpty()) {
            throw value.place().faultOfValue("has no limb. Name the interest that it protects.");
        }
        return new Exemption(
                ProgramFile.text(fields, "id"),
                ProgramFile.text(fields, "citation"),
                ProgramFile.text(fields, "title"),
                ProgramFile.needed(fields.choice("effect", List.of(Effect.values()), Effect::key), fields, "effect"),
                limbs,
                ProgramFile.text(fields, "folder"),
                ProgramFile.text(fields, "source"));
    }

    private static Limb limb(JsonValue value) throws JsonException {
        Fields fields = Fields.of(value, List.of("id", "interest"));
        return new Limb(ProgramFile.text(fields, "id"), ProgramFile.text(fields, "interest"));
    }
}
