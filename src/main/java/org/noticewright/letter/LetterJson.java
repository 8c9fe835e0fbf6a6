package org.noticewright.letter;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.noticewright.json.Fields;
import org.noticewright.json.JsonException;
import org.noticewright.json.JsonObject;
import org.noticewright.json.JsonText;
import org.noticewright.json.JsonValue;
import org.noticewright.json.JsonWriter;
import org.noticewright.law.Exemptions;

/** A letter in its file. */
final class LetterJson {
    static final List<String> KEYS = List.of(
            FormatKey.KEY,
            "authority",
            "reference",
            "subject",
            "requester",
            "received",
            "clarified",
            "dated",
            "introduction",
            "questions",
            "outcomes",
            "bases",
            "environmental",
            "delay",
            "extension",
            "advice",
            "enclosures",
            "passages",
            "signatory",
            "accepted",
            "notes");
    static final List<String> REQUESTER_KEYS = List.of("name", "salutation", "address");
    static final List<String> DELAY_KEYS = List.of("apologise", "reason");
    static final List<String> EXTENSION_KEYS = List.of("until", "reason");

    private final BasisJson bases;

    LetterJson(Exemptions exemptions) {
        this.bases = new BasisJson(exemptions);
    }

    Letter read(JsonValue value) throws JsonException {
        FormatKey.require(Fields.any(value), Letter.FORMAT, "a letter file");
        Fields fields = Fields.of(value, KEYS);
        return new Letter(
                fields.decoded("authority", LetterJson::authority),
                fields.text("reference"),
                fields.text("subject"),
                fields.decoded("requester", LetterJson::requester),
                fields.date("received"),
                fields.date("clarified"),
                fields.date("dated"),
                fields.text("introduction"),
                fields.list("questions", "questions", QuestionJson::read),
                fields.list("outcomes", "outcomes", OutcomeJson::read),
                fields.list("bases", "bases", bases::read),
                fields.yes("environmental"),
                fields.decoded("delay", LetterJson::delay),
                fields.decoded("extension", LetterJson::extension),
                fields.text("advice"),
                fields.list("enclosures", "titles", Fields::textOf),
                Objects.requireNonNullElse(fields.decoded("passages", PassagesJson::ofLetter), Map.of()),
                fields.decoded("signatory", SignatoryJson::read),
                fields.list("accepted", "acceptances", AcceptanceJson::read),
                fields.text("notes"));
    }

    private static AuthoritySource authority(JsonValue value) throws JsonException {
        if (value instanceof JsonText name) {
            return new AuthoritySource.Named(name.text());
        }
        if (value instanceof JsonObject) {
            return new AuthoritySource.Given(AuthorityJson.read(value));
        }
        throw value.place()
                .faultOfValue("must be the name of an authority file or the authority itself in { … }; here it is "
                        + value.description() + ".");
    }

    private static Requester requester(JsonValue value) throws JsonException {
        Fields fields = Fields.of(value, REQUESTER_KEYS);
        return new Requester(
                fields.text("name"), fields.text("salutation"), fields.list("address", "lines", Fields::textOf));
    }

    private static Delay delay(JsonValue value) throws JsonException {
        Fields fields = Fields.of(value, DELAY_KEYS);
        return new Delay(fields.yes("apologise"), fields.text("reason"));
    }

    private static Extension extension(JsonValue value) throws JsonException {
        Fields fields = Fields.of(value, EXTENSION_KEYS);
        return new Extension(fields.date("until"), fields.text("reason"));
    }

    void write(JsonWriter json, Letter letter) {
        json.text(FormatKey.KEY, Letter.FORMAT);
        writeAuthority(json, letter.authority());
        json.text("reference", letter.reference());
        json.text("subject", letter.subject());
        json.object("requester", letter.requester(), LetterJson::writeRequester);
        json.text("received", letter.received());
        json.text("clarified", letter.clarified());
        json.text("dated", letter.dated());
        json.text("introduction", letter.introduction());
        json.objects("questions", letter.questions(), QuestionJson::write);
        json.objects("outcomes", letter.outcomes(), OutcomeJson::write);
        json.objects("bases", letter.bases(), BasisJson::write);
        json.ifTrue("environmental", letter.environmental());
        json.object("delay", letter.delay(), LetterJson::writeDelay);
        json.object("extension", letter.extension(), LetterJson::writeExtension);
        json.text("advice", letter.advice());
        json.texts("enclosures", letter.enclosures());
        json.texts("passages", letter.passages());
        json.object("signatory", letter.signatory(), SignatoryJson::write);
        json.objects("accepted", letter.accepted(), AcceptanceJson::write);
        json.text("notes", letter.notes());
    }

    private static void writeAuthority(JsonWriter json, @Nullable AuthoritySource source) {
        switch (source) {
            case null -> {}
            case AuthoritySource.Named named -> json.text("authority", named.name());
            case AuthoritySource.Given given -> json.object("authority", given.authority(), AuthorityJson::write);
        }
    }

    private static void writeRequester(JsonWriter json, Requester requester) {
        json.text("name", requester.name());
        json.text("salutation", requester.salutation());
        json.texts("address", requester.address());
    }

    private static void writeDelay(JsonWriter json, Delay delay) {
        json.plain("apologise", delay.apologise());
        json.text("reason", delay.reason());
    }

    private static void writeExtension(JsonWriter json, Extension extension) {
        json.text("until", extension.until());
        json.text("reason", extension.reason());
    }
}
