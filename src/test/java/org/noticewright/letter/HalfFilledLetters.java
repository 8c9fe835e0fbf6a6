package org.noticewright.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.noticewright.law.Exemptions;
import org.noticewright.law.Likelihood;
import org.noticewright.law.Side;
import org.noticewright.law.Weight;

/** Generated letters in which anything may be missing and nothing need fit together. */
final class HalfFilledLetters {
    private static final double OFTEN = 0.4;

    private HalfFilledLetters() {}

    static Arbitrary<Letter> any(Exemptions exemptions) {
        return Combinators.combine(
                        heads(),
                        Combinators.combine(
                                        questions().list().ofMaxSize(3),
                                        outcomes().list().ofMaxSize(3))
                                .as(Requests::new),
                        bases(exemptions).list().ofMaxSize(2),
                        tails())
                .as(HalfFilledLetters::letter);
    }

    private static Letter letter(Head head, Requests requests, List<Basis> bases, Tail tail) {
        return new Letter(
                head.authority,
                head.reference,
                head.notes,
                head.requester,
                head.received,
                head.clarified,
                head.dated,
                head.introduction,
                requests.questions,
                requests.outcomes,
                bases,
                tail.environmental,
                tail.delay,
                tail.extension,
                head.notes,
                tail.enclosures,
                tail.passages,
                tail.signatory,
                tail.accepted,
                head.introduction);
    }

    private record Head(
            @Nullable AuthoritySource authority,
            @Nullable String reference,
            @Nullable Requester requester,
            @Nullable LocalDate received,
            @Nullable LocalDate clarified,
            @Nullable LocalDate dated,
            @Nullable String introduction,
            @Nullable String notes) {}

    private record Requests(List<Question> questions, List<Outcome> outcomes) {}

    private record Tail(
            boolean environmental,
            @Nullable Delay delay,
            @Nullable Extension extension,
            List<String> enclosures,
            Map<String, String> passages,
            @Nullable Signatory signatory,
            List<Acceptance> accepted) {}

    /** A text, an empty text or none. */
    private static Arbitrary<String> text() {
        return Arbitraries.frequencyOf(Tuple.of(4, LetterArbitraries.texts()), Tuple.of(1, Arbitraries.just("")))
                .injectNull(OFTEN);
    }

    private static Arbitrary<String> id() {
        return Arbitraries.of("1", "2", "a", "", "3 (b)").injectNull(0.2);
    }

    private static Arbitrary<List<String>> texts() {
        return text().map(String::valueOf).list().ofMaxSize(3);
    }

    private static Arbitrary<LocalDate> day() {
        return Arbitraries.integers()
                .between(-700_000, 2_000_000)
                .map(LocalDate::ofEpochDay)
                .injectNull(OFTEN);
    }

    private static Arbitrary<Head> heads() {
        Arbitrary<AuthoritySource> authority = Arbitraries.oneOf(
                LetterArbitraries.texts().map(AuthoritySource.Named::new),
                authorities().map(AuthoritySource.Given::new));
        Arbitrary<Requester> requester =
                Combinators.combine(text(), text(), texts()).as(Requester::new);
        return Combinators.combine(
                        authority.injectNull(OFTEN),
                        text(),
                        requester.injectNull(OFTEN),
                        day(),
                        day(),
                        day(),
                        text(),
                        text())
                .as(Head::new);
    }

    static Arbitrary<Authority> authorities() {
        Arbitrary<Logo> logo = Combinators.combine(text(), text()).as(Logo::new);
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 999).injectNull(OFTEN);
        Arbitrary<InternalReview> review = Combinators.combine(
                        Arbitraries.of(true, false).injectNull(OFTEN), text(), days, days)
                .as(InternalReview::new);
        Arbitrary<Regulator> regulator =
                Combinators.combine(text(), texts(), text(), text()).as(Regulator::new);
        return Combinators.combine(
                        text(),
                        text(),
                        Arbitraries.of(Jurisdiction.class).injectNull(OFTEN),
                        texts(),
                        logo.injectNull(OFTEN),
                        review.injectNull(OFTEN),
                        regulator.injectNull(OFTEN),
                        signatory())
                .as((one, two, place, lines, picture, complaints, commissioner, who) -> new Authority(
                        one, two, one, place, lines, two, one, two, picture, complaints, commissioner, who, two));
    }

    private static Arbitrary<Signatory> signatory() {
        return Combinators.combine(text(), text()).as(Signatory::new).injectNull(OFTEN);
    }

    private static Arbitrary<Acceptance> acceptances() {
        return Combinators.combine(text(), text(), text(), text(), text(), day().injectNull(OFTEN))
                .as(Acceptance::new);
    }

    private static Arbitrary<Question> questions() {
        Arbitrary<List<List<String>>> rows = texts().list().ofMaxSize(3);
        Arbitrary<QuestionTable> table = Combinators.combine(texts(), rows).as(QuestionTable::new);
        return Combinators.combine(id(), id(), text(), text(), table.injectNull(OFTEN))
                .as(Question::new);
    }

    private static Arbitrary<Outcome> outcomes() {
        Arbitrary<OutcomeKind> kind = Arbitraries.of(OutcomeKind.class).injectNull(OFTEN);
        Arbitrary<List<String>> ids = id().map(String::valueOf).list().ofMaxSize(3);
        return Combinators.combine(ids, kind, id(), text(), texts().list().ofMaxSize(2), text())
                .as(Outcome::new);
    }

    private static Arbitrary<Basis> bases(Exemptions exemptions) {
        Arbitrary<Evidence> evidence =
                Combinators.combine(text(), text(), text(), text()).as(Evidence::new);
        Arbitrary<Harm> harm = Combinators.combine(
                        text(),
                        text(),
                        text(),
                        text(),
                        text(),
                        text(),
                        evidence.list().ofMaxSize(2))
                .as(Harm::new);
        Arbitrary<Boolean> flag = Arbitraries.of(true, false);
        Arbitrary<Balance> balance = Combinators.combine(
                        Arbitraries.of(Favours.class).injectNull(OFTEN), text())
                .as(Balance::new);
        Arbitrary<Section17Subsection4> claim =
                Combinators.combine(flag, text()).as(Section17Subsection4::new);
        Arbitrary<Reasons> reasons = Combinators.combine(
                        Arbitraries.of(Likelihood.class).injectNull(OFTEN),
                        harm.injectNull(OFTEN),
                        factors().list().ofMaxSize(3),
                        balance.injectNull(OFTEN),
                        claim.injectNull(OFTEN))
                .as(Reasons::new);
        return Combinators.combine(
                        id(),
                        Arbitraries.of(exemptions.all()).injectNull(OFTEN),
                        Arbitraries.of(exemptions.limbs()).injectNull(OFTEN),
                        flag,
                        flag,
                        reasons,
                        passages(PassageNames.OF_BASIS))
                .as((id, exemption, limb, known, environmental, why, passages) -> new Basis(
                        id,
                        exemption,
                        limb,
                        known,
                        environmental,
                        why.likelihood,
                        why.harm,
                        why.factors,
                        why.balance,
                        why.claim,
                        passages));
    }

    private record Reasons(
            @Nullable Likelihood likelihood,
            @Nullable Harm harm,
            List<Factor> factors,
            @Nullable Balance balance,
            @Nullable Section17Subsection4 claim) {}

    private static Arbitrary<Factor> factors() {
        return Combinators.combine(
                        Arbitraries.of(Side.class).injectNull(OFTEN),
                        text(),
                        text(),
                        Arbitraries.of(Weight.class).injectNull(OFTEN),
                        text(),
                        text(),
                        text())
                .as(Factor::new);
    }

    private static Arbitrary<Map<String, String>> passages(List<String> names) {
        return Arbitraries.maps(Arbitraries.of(names), text().map(String::valueOf))
                .ofMaxSize(4);
    }

    private static Arbitrary<Tail> tails() {
        Arbitrary<Boolean> flag = Arbitraries.of(true, false);
        Arbitrary<Delay> delay = Combinators.combine(flag, text()).as(Delay::new);
        Arbitrary<Extension> extension = Combinators.combine(day(), text()).as(Extension::new);
        return Combinators.combine(
                        flag,
                        delay.injectNull(OFTEN),
                        extension.injectNull(OFTEN),
                        texts(),
                        passages(PassageNames.OF_LETTER),
                        signatory(),
                        acceptances().list().ofMaxSize(2))
                .as(Tail::new);
    }
}
