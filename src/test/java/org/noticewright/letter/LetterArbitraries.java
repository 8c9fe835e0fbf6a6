package org.noticewright.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.jspecify.annotations.Nullable;
import org.noticewright.law.Exemption;
import org.noticewright.law.Exemptions;

/**
 * Generated letters and authorities for tests of every room. {@link #letters()} are whole: they have every field, fit
 * together and could be rendered; {@link #halfFilled()} may lack anything and need not make sense. Texts are hostile:
 * Unicode, Markdown, HTML and template code.
 */
public final class LetterArbitraries {
    private static final LocalDate FIRST_DAY = LocalDate.of(2005, 1, 4);
    private static final Exemptions EXEMPTIONS = Exemptions.load();

    private LetterArbitraries() {}

    /** Texts as people type and paste them; never empty. */
    public static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(HostileTexts.ALL)), Tuple.of(2, plainWords()), Tuple.of(1, anyCharacters()));
    }

    private static Arbitrary<String> plainWords() {
        return Arbitraries.of("network", "staff", "supplier", "attack", "patch", "ŵyl", "café", "contract", "2025")
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(words -> String.join(" ", words));
    }

    private static Arbitrary<String> anyCharacters() {
        Arbitrary<Integer> codePoints = Arbitraries.integers().between(' ', Character.MAX_CODE_POINT);
        return codePoints
                .filter(LetterArbitraries::isPrintable)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(points -> {
                    StringBuilder text = new StringBuilder();
                    points.forEach(text::appendCodePoint);
                    return text.toString();
                });
    }

    private static boolean isPrintable(int c) {
        return !Character.isISOControl(c)
                && Character.getType(c) != Character.SURROGATE
                && Character.getType(c) != Character.UNASSIGNED;
    }

    /** Days on which a request can have been received. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 10_000).map(FIRST_DAY::plusDays);
    }

    /** Authorities with every field, of which Scotland's are none. */
    public static Arbitrary<Authority> authorities() {
        Arbitrary<Jurisdiction> places = Arbitraries.of(Jurisdiction.class).filter(j -> j != Jurisdiction.SCOTLAND);
        return Combinators.combine(texts(), texts(), places, lines(), texts(), reviews(), regulators(), signatories())
                .as((name, shortName, place, replyTo, contact, review, regulator, signatory) -> new Authority(
                        "generated",
                        name,
                        shortName,
                        place,
                        replyTo,
                        contact,
                        contact,
                        contact,
                        null,
                        review,
                        regulator,
                        signatory,
                        null));
    }

    private static Arbitrary<InternalReview> reviews() {
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 999);
        return Combinators.combine(Arbitraries.of(true, false), texts(), days, days)
                .as(InternalReview::new);
    }

    private static Arbitrary<Regulator> regulators() {
        return Combinators.combine(texts(), lines(), texts(), texts()).as(Regulator::new);
    }

    private static Arbitrary<Signatory> signatories() {
        return Combinators.combine(texts(), texts()).as(Signatory::new);
    }

    private static Arbitrary<List<String>> lines() {
        return texts().list().ofMinSize(1).ofMaxSize(4);
    }

    /** Whole letters of one to six questions. They name no authority: add one with {@link #withAuthority}. */
    public static Arbitrary<Letter> letters() {
        Arbitrary<List<Asked>> asked = asked().list().ofMinSize(1).ofMaxSize(6);
        Arbitrary<List<String>> prose = texts().list().ofSize(8);
        Arbitrary<Basis> refusal = BasisArbitraries.whole("refusal", exemption("s31(1)(a)"));
        Arbitrary<Basis> silence = BasisArbitraries.whole("silence", exemption("s31(3)"));
        Arbitrary<Boolean> holding = Arbitraries.of(true, false, false, false);
        return Combinators.combine(asked, prose, days(), refusal, silence, holding)
                .as(LetterArbitraries::assemble);
    }

    /** The letter with its authority given in it. */
    public static Letter withAuthority(Letter letter, Authority authority) {
        return changed(letter, new AuthoritySource.Given(authority), letter.bases(), letter.accepted());
    }

    /** The letter with some findings accepted. */
    public static Letter accepting(Letter letter, List<Acceptance> accepted) {
        return changed(letter, letter.authority(), letter.bases(), accepted);
    }

    /** The letter with its bases in the other order. */
    public static Letter withBasesReversed(Letter letter) {
        return changed(letter, letter.authority(), letter.bases().reversed(), letter.accepted());
    }

    private static Letter changed(
            Letter letter, @Nullable AuthoritySource authority, List<Basis> bases, List<Acceptance> accepted) {
        return new Letter(
                authority,
                letter.reference(),
                letter.subject(),
                letter.requester(),
                letter.received(),
                letter.clarified(),
                letter.dated(),
                letter.introduction(),
                letter.questions(),
                letter.outcomes(),
                bases,
                letter.environmental(),
                letter.delay(),
                letter.extension(),
                letter.advice(),
                letter.enclosures(),
                letter.passages(),
                letter.signatory(),
                accepted,
                letter.notes());
    }

    private static Exemption exemption(String id) {
        return EXEMPTIONS.exemption(id).orElseThrow();
    }

    private static Letter assemble(
            List<Asked> asked, List<String> prose, LocalDate day, Basis refusal, Basis silence, boolean holding) {
        List<Question> questions = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (Asked one : asked) {
            String id = String.valueOf(questions.size() + 1);
            questions.add(one.question(id));
            outcomes.add(one.outcome(id));
        }
        List<Basis> bases = new ArrayList<>(List.of(refusal, silence));
        bases.removeIf(basis ->
                outcomes.stream().noneMatch(o -> String.valueOf(basis.id()).equals(o.basis())));
        return new Letter(
                null,
                prose.get(0),
                prose.get(1),
                new Requester(prose.get(2), prose.get(3), List.of(prose.get(4))),
                day,
                day.plusDays(2),
                day.plusDays(20),
                prose.get(5),
                questions,
                outcomes,
                bases,
                false,
                new Delay(true, prose.get(6)),
                holding ? new Extension(day.plusDays(40), prose.get(7)) : null,
                prose.get(7),
                List.of(prose.get(0)),
                Map.of("opening", prose.get(1), "heading.review", prose.get(2)),
                new Signatory(prose.get(3), prose.get(4)),
                List.of(new Acceptance(
                        "H03", "bases[0].harm.causalLink", "0", prose.get(6), null, LocalDate.of(2026, 11, 20))),
                prose.get(5));
    }

    private static Arbitrary<Asked> asked() {
        Arbitrary<List<List<String>>> rows = row().list().ofMinSize(1).ofMaxSize(4);
        Arbitrary<Tuple2<String, String>> words =
                Combinators.combine(texts(), texts()).as(Tuple::of);
        return Combinators.combine(
                        Arbitraries.of(OutcomeKind.class),
                        words,
                        texts().injectNull(0.5),
                        texts().injectNull(0.5),
                        row(),
                        rows,
                        Arbitraries.of(true, false, false))
                .as((kind, said, number, group, columns, cells, table) -> new Asked(
                        kind,
                        said.get1(),
                        said.get2(),
                        number,
                        group,
                        table ? new QuestionTable(columns, cells) : null));
    }

    private static Arbitrary<List<String>> row() {
        return Arbitraries.oneOf(texts(), Arbitraries.just(""))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    /** One question and what becomes of it, before it has an id. */
    private record Asked(
            OutcomeKind kind,
            String text,
            String answer,
            @Nullable String number,
            @Nullable String group,
            @Nullable QuestionTable table) {

        Question question(String id) {
            return new Question(id, number, group, text, table);
        }

        Outcome outcome(String id) {
            String basis =
                    switch (kind) {
                        case WITHHELD -> "refusal";
                        case NEITHER_CONFIRM_NOR_DENY -> "silence";
                        case DISCLOSED, NOT_HELD, AVAILABLE_ELSEWHERE -> null;
                    };
            boolean inCells = table != null && kind == OutcomeKind.DISCLOSED;
            List<List<String>> cells = inCells && table != null ? table.rows() : List.of();
            return new Outcome(List.of(id), kind, basis, basis == null ? answer : null, cells, null);
        }
    }

    /** Letters in which anything may be missing and nothing need fit together. */
    public static Arbitrary<Letter> halfFilled() {
        return HalfFilledLetters.any(EXEMPTIONS);
    }
}
