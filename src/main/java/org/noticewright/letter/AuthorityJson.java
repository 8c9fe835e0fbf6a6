package org.noticewright.letter;

import java.util.List;
import org.noticewright.json.Fields;
import org.noticewright.json.JsonException;
import org.noticewright.json.JsonValue;
import org.noticewright.json.JsonWriter;

/** An authority, in a file of its own or in a letter file. */
final class AuthorityJson {
    static final List<String> KEYS = List.of(
            FormatKey.KEY,
            "id",
            "name",
            "shortName",
            "jurisdiction",
            "replyTo",
            "email",
            "telephone",
            "website",
            "logo",
            "internalReview",
            "regulator",
            "signatory",
            "templates");
    static final List<String> LOGO_KEYS = List.of("file", "alt");
    static final List<String> REVIEW_KEYS =
            List.of("offered", "contact", "withinWorkingDays", "answeredWithinWorkingDays");
    static final List<String> REGULATOR_KEYS = List.of("name", "address", "telephone", "website");

    /** Nearly four years: more is a slip of the keyboard. */
    private static final int MOST_WORKING_DAYS = 999;

    private static final String WHAT = "an authority file";

    private AuthorityJson() {}

    static Authority readFile(JsonValue value) throws JsonException {
        FormatKey.require(Fields.any(value), Authority.FORMAT, WHAT);
        return read(value);
    }

    /** Reads an authority that a letter gives: there the format need not be named. */
    static Authority read(JsonValue value) throws JsonException {
        FormatKey.checkIfGiven(Fields.any(value), Authority.FORMAT, WHAT);
        Fields fields = Fields.of(value, KEYS);
        return new Authority(
                fields.text("id"),
                fields.text("name"),
                fields.text("shortName"),
                fields.choice("jurisdiction", List.of(Jurisdiction.values()), Jurisdiction::key),
                fields.list("replyTo", "lines", Fields::textOf),
                fields.text("email"),
                fields.text("telephone"),
                fields.text("website"),
                fields.decoded("logo", AuthorityJson::logo),
                fields.decoded("internalReview", AuthorityJson::review),
                fields.decoded("regulator", AuthorityJson::regulator),
                fields.decoded("signatory", SignatoryJson::read),
                fields.text("templates"));
    }

    private static Logo logo(JsonValue value) throws JsonException {
        Fields fields = Fields.of(value, LOGO_KEYS);
        return new Logo(fields.text("file"), fields.text("alt"));
    }

    private static InternalReview review(JsonValue value) throws JsonException {
        Fields fields = Fields.of(value, REVIEW_KEYS);
        return new InternalReview(
                fields.yesOrNo("offered"),
                fields.text("contact"),
                fields.wholeNumber("withinWorkingDays", 1, MOST_WORKING_DAYS),
                fields.wholeNumber("answeredWithinWorkingDays", 1, MOST_WORKING_DAYS));
    }

    private static Regulator regulator(JsonValue value) throws JsonException {
        Fields fields = Fields.of(value, REGULATOR_KEYS);
        return new Regulator(
                fields.text("name"),
                fields.list("address", "lines", Fields::textOf),
                fields.text("telephone"),
                fields.text("website"));
    }

    static void writeFile(JsonWriter json, Authority authority) {
        json.text(FormatKey.KEY, Authority.FORMAT);
        write(json, authority);
    }

    static void write(JsonWriter json, Authority authority) {
        json.text("id", authority.id());
        json.text("name", authority.name());
        json.text("shortName", authority.shortName());
        json.text(
                "jurisdiction",
                authority.jurisdiction() == null
                        ? null
                        : authority.jurisdiction().key());
        json.texts("replyTo", authority.replyTo());
        json.text("email", authority.email());
        json.text("telephone", authority.telephone());
        json.text("website", authority.website());
        json.object("logo", authority.logo(), AuthorityJson::writeLogo);
        json.object("internalReview", authority.internalReview(), AuthorityJson::writeReview);
        json.object("regulator", authority.regulator(), AuthorityJson::writeRegulator);
        json.object("signatory", authority.signatory(), SignatoryJson::write);
        json.text("templates", authority.templates());
    }

    private static void writeLogo(JsonWriter json, Logo logo) {
        json.text("file", logo.file());
        json.text("alt", logo.alt());
    }

    private static void writeReview(JsonWriter json, InternalReview review) {
        json.plain("offered", review.offered());
        json.text("contact", review.contact());
        json.plain("withinWorkingDays", review.withinWorkingDays());
        json.plain("answeredWithinWorkingDays", review.answeredWithinWorkingDays());
    }

    private static void writeRegulator(JsonWriter json, Regulator regulator) {
        json.text("name", regulator.name());
        json.texts("address", regulator.address());
        json.text("telephone", regulator.telephone());
        json.text("website", regulator.website());
    }
}
