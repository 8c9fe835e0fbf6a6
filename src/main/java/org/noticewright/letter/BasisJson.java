package org.noticewright.letter;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.noticewright.json.Fields;
import org.noticewright.json.JsonException;
import org.noticewright.json.JsonValue;
import org.noticewright.json.JsonWriter;
import org.noticewright.law.Exemption;
import org.noticewright.law.Exemptions;
import org.noticewright.law.Likelihood;
import org.noticewright.law.Limb;

/** A basis in a file. */
final class BasisJson {
    static final List<String> KEYS = List.of(
            "id",
            "exemption",
            "limb",
            "confirmedElsewhere",
            "environmental",
            "likelihood",
            "harm",
            "factors",
            "balance",
            "section17_4",
            "passages");
    static final List<String> BALANCE_KEYS = List.of("favours", "reason");
    static final List<String> SECTION_17_4_KEYS = List.of("claimed", "reason");

    private final Exemptions exemptions;

    BasisJson(Exemptions exemptions) {
        this.exemptions = exemptions;
    }

    Basis read(JsonValue value) throws JsonException {
        Fields fields = Fields.of(value, KEYS);
        Exemption exemption = fields.choice("exemption", exemptions.all(), Exemption::id);
        return new Basis(
                fields.text("id"),
                exemption,
                limb(fields, exemption),
                fields.yes("confirmedElsewhere"),
                fields.yes("environmental"),
                fields.choice("likelihood", List.of(Likelihood.values()), Likelihood::key),
                fields.decoded("harm", HarmJson::read),
                fields.list("factors", "factors", FactorJson::read),
                fields.decoded("balance", BasisJson::balance),
                fields.decoded("section17_4", BasisJson::section17Subsection4),
                Objects.requireNonNullElse(fields.decoded("passages", PassagesJson::ofBasis), Map.of()));
    }

    /** Must be a limb of the exemption; while none is chosen, of any, so that changing the exemption loses nothing. */
    private @Nullable Limb limb(Fields fields, @Nullable Exemption exemption) throws JsonException {
        return fields.choice("limb", exemption == null ? exemptions.limbs() : exemption.limbs(), Limb::id);
    }

    private static Balance balance(JsonValue value) throws JsonException {
        Fields fields = Fields.of(value, BALANCE_KEYS);
        return new Balance(fields.choice("favours", List.of(Favours.values()), Favours::key), fields.text("reason"));
    }

    private static Section17Subsection4 section17Subsection4(JsonValue value) throws JsonException {
        Fields fields = Fields.of(value, SECTION_17_4_KEYS);
        return new Section17Subsection4(fields.yes("claimed"), fields.text("reason"));
    }

    static void write(JsonWriter json, Basis basis) {
        json.text("id", basis.id());
        json.text(
                "exemption",
                basis.exemption() == null ? null : basis.exemption().id());
        json.text("limb", basis.limb() == null ? null : basis.limb().id());
        json.ifTrue("confirmedElsewhere", basis.confirmedElsewhere());
        json.ifTrue("environmental", basis.environmental());
        json.text(
                "likelihood",
                basis.likelihood() == null ? null : basis.likelihood().key());
        json.object("harm", basis.harm(), HarmJson::write);
        json.objects("factors", basis.factors(), FactorJson::write);
        json.object("balance", basis.balance(), BasisJson::writeBalance);
        json.object("section17_4", basis.section17_4(), BasisJson::writeSection17Subsection4);
        json.texts("passages", basis.passages());
    }

    private static void writeBalance(JsonWriter json, Balance balance) {
        json.text(
                "favours", balance.favours() == null ? null : balance.favours().key());
        json.text("reason", balance.reason());
    }

    private static void writeSection17Subsection4(JsonWriter json, Section17Subsection4 claim) {
        json.plain("claimed", claim.claimed());
        json.text("reason", claim.reason());
    }
}
