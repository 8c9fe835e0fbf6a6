package org.noticewright.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.noticewright.law.Likelihood;
import org.noticewright.letter.Basis;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterArbitraries;
import org.w3c.dom.Element;

/** What sections 1, 2, 10, 17 and 31 of the Act ask of the words, whatever the officer typed. */
class LawInTheWordsTest {

    /** Words of a refusal to disclose, which a reply that neither confirms nor denies may not use (catalogue: C04). */
    private static final Pattern DISCLOSURE_REFUSED = Pattern.compile(
            "(?i)withh[eo]ld|refus|releas|exempt from disclosure|redact|not disclos|(?<!whether |or not |that )we hold|is exempt under");

    private static final String INDICATION =
            "Nothing in this letter should be taken as indicating whether or not we hold";

    static Stream<Letter> exampleLetters() {
        return Worded.examples().stream().map(Worded::example);
    }

    @ParameterizedTest
    @MethodSource("exampleLetters")
    void examples_keepTheLaw(Letter letter) {
        basesKeepTheLaw(letter);
        rightsAreGiven(letter);
        assertThat(Worded.finished(letter).unfinished()).isEmpty();
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void generatedLetters_keepTheLaw(@ForAll("letters") Letter letter) {
        basesKeepTheLaw(letter);
        rightsAreGiven(letter);
    }

    private static void basesKeepTheLaw(Letter letter) {
        Worded worded = Worded.finished(letter);
        for (int i = 0; i < letter.bases().size(); i++) {
            Basis basis = letter.bases().get(i);
            String own = ownWords(worded.basis(i));
            if (Objects.requireNonNull(basis.exemption()).neitherConfirmsNorDenies()) {
                assertThat(own).doesNotContainPattern(DISCLOSURE_REFUSED).doesNotContain("section 2(2)(b)");
                assertThat(own).contains("section 31(3)").containsPattern("does not(, we consider,)? arise");
                assertThat(lastSentence(worded.basis(i))).startsWith(INDICATION);
                bothDirections(basis, worded, i);
            } else {
                assertThat(own).contains("We hold the information").doesNotContain("section 2(1)(b)", INDICATION);
            }
            assertThat(own.contains("section 2(1)(b)") || own.contains("section 2(2)(b)"))
                    .isEqualTo(!letter.isHoldingNotice());
            assertThat(own.contains("We have decided that, in all the circumstances of the case, the public interest"))
                    .isEqualTo(!letter.isHoldingNotice());
            oneLevel(Objects.requireNonNull(basis.likelihood()), own);
        }
    }

    private static void bothDirections(Basis basis, Worded worded, int index) {
        boolean given = !basis.claimsSection17_4();
        List<String> fields = Worded.elements(worded.basis(index)).stream()
                .map(e -> e.getAttribute("data-field"))
                .toList();
        assertThat(fields.contains("bases[" + index + "].harm.ifYes")).isEqualTo(given);
        assertThat(fields.contains("bases[" + index + "].harm.ifNo")).isEqualTo(given);
    }

    /** One level of likelihood outside the statement of the law (catalogue: H02). */
    private static void oneLevel(Likelihood likelihood, String own) {
        String levels = own.replaceAll("Section 31\\(.*?(?=This|Section 17|The harm|The public|$)", "");
        switch (likelihood) {
            case WOULD ->
                assertThat(levels).doesNotContain("would be likely to").contains("would prejudice");
            case WOULD_BE_LIKELY_TO ->
                assertThat(levels)
                        .doesNotContainPattern("would (prejudice|cause)")
                        .contains("would be likely to prejudice");
        }
    }

    private static void rightsAreGiven(Letter letter) {
        Worded worded = Worded.finished(letter);
        assertThat(worded.words("review")).contains("you can ask us for an internal review");
        assertThat(worded.words("complaint")).contains("section 50 of the Act");
        assertThat(worded.ofClass("regulator")).hasSize(1);
    }

    /** The words of a section that come from passages, without what was typed in its fields or in its passages. */
    private static String ownWords(Element section) {
        StringBuilder own = new StringBuilder();
        for (Element element : Worded.elements(section)) {
            String origin = element.getAttribute("data-origin");
            if (origin.equals("standard")) {
                own.append(Worded.text(element)).append(' ');
            }
        }
        return own.toString();
    }

    private static String lastSentence(Element section) {
        List<Element> blocks = Worded.elements(section).stream()
                .filter(e -> List.of("p", "li", "td", "h3", "h4").contains(e.getTagName()))
                .toList();
        return Worded.text(blocks.getLast());
    }

    @Test
    void eachBasis_concludesForItsOwnQuestions() {
        Worded worded = Worded.finished(Worded.letter(TWO_BASES));

        assertThat(Worded.text(worded.basis(0)))
                .contains("outweighs the public interest in disclosing the information asked for in question 1.")
                .doesNotContain("question 2", "question 3");
        assertThat(Worded.text(worded.basis(1)))
                .contains("whether we hold the information asked for in question 2.")
                .doesNotContain("question 1", "question 3");
        assertThat(worded.ofClass("answer").stream().map(Worded::text))
                .containsExactly("Question 3 Forty.", "Question 4 We do not hold this information.");
        assertThat(Worded.elements(worded.ofClass("decision").getFirst()).stream()
                        .filter(e -> e.getTagName().equals("li"))
                        .map(Worded::text))
                .containsExactly(
                        "We hold the information asked for in question 1, but we are withholding it under section 31(1)(a) of the Act.",
                        "We neither confirm nor deny that we hold the information asked for in question 2 (section 31(3) of the Act).",
                        "We are giving you the information asked for in question 3.",
                        "We do not hold the information asked for in question 4.");
    }

    private static final String TWO_BASES = """
            "questions": [{"id": "1"}, {"id": "2"}, {"id": "3"}, {"id": "4"}],
            "outcomes": [
              {"questions": ["1"], "outcome": "withheld", "basis": "r"},
              {"questions": ["2"], "outcome": "neither-confirm-nor-deny", "basis": "n"},
              {"questions": ["3"], "outcome": "disclosed", "answer": "Forty."},
              {"questions": ["4"], "outcome": "not-held"}],
            "bases": [
              {"id": "r", "exemption": "s31(1)(a)", "likelihood": "would", "harm": {"revealed": "x"},
               "balance": {"favours": "maintaining"}},
              {"id": "n", "exemption": "s31(3)", "limb": "31(1)(a)", "likelihood": "would", "harm": {"ifYes": "x"},
               "balance": {"favours": "maintaining"}}]
            """;

    @ParameterizedTest
    @ValueSource(strings = {"disclosing", "confirming"})
    void balanceForAnAnswer_hasNoConclusion(String favours) {
        String keys = TWO_BASES.replace("\"favours\": \"maintaining\"", "\"favours\": \"" + favours + "\"");
        if (favours.equals("confirming")) {
            keys = keys.replaceFirst("\"favours\": \"confirming\"", "\"favours\": \"disclosing\"");
        } else {
            keys = keys.replaceAll("(?s)(.*)\"favours\": \"disclosing\"", "$1\"favours\": \"confirming\"");
        }
        Worded worded = Worded.draft(Worded.letter(keys));

        assertThat(worded.text())
                .doesNotContain("We have decided")
                .contains("[Not finished: the public interest favours");
        assertThat(worded.unfinished())
                .extracting(WordedLetter.Unfinished::field)
                .contains("bases[1].balance.favours");
    }

    @Test
    void balanceLeftOpen_hasNoConclusionAndTheDraftSaysSo() {
        Worded worded =
                Worded.draft(Worded.letter(TWO_BASES.replace("\"favours\": \"maintaining\"", "\"favours\": null")));

        assertThat(worded.text())
                .doesNotContain("We have decided")
                .contains("[Not finished: the decision where the public interest lies]");
    }

    @Test
    void section17Subsection4_leavesTheReasonsOut() {
        Letter letter = Worded.letter("""
                "questions": [{"id": "1", "text": "Q"}],
                "outcomes": [{"questions": ["1"], "outcome": "neither-confirm-nor-deny", "basis": "n"}],
                "bases": [{"id": "n", "exemption": "s31(3)", "limb": "31(1)(a)", "likelihood": "would",
                  "harm": {"revealed": "m1m", "ifYes": "m2m", "ifNo": "m3m", "causalLink": "m4m", "severity": "m5m",
                    "combinesWith": "m6m", "evidence": [{"title": "m7m", "url": "https://m8m.example", "quote": "m9m"}]},
                  "factors": [{"side": "for", "text": "m10m"}, {"side": "against", "text": "m11m"}],
                  "balance": {"favours": "maintaining", "reason": "m12m"},
                  "section17_4": {"claimed": true, "reason": "m13m"},
                  "passages": {"harm": "m14m", "balance": "m15m", "factorsFor": "m16m"}}]""");
        Worded worded = Worded.finished(letter);

        assertThat(worded.source()).doesNotContainPattern("m\\d+m");
        assertThat(worded.text())
                .contains("Section 17(4) of the Act applies", "does not arise, by virtue of section 31(3)", INDICATION)
                .contains("We have decided");
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void internalNotes_areNowhereInTheLetter(@ForAll("marked") Letter letter) {
        assertThat(Worded.draft(letter).source()).doesNotContain("SECRET");
    }

    @Test
    void reviewThatIsNotOffered_isSaidInPlainWords() {
        Letter letter = Worded.letter("""
                "authority": {"format": "noticewright/authority-1", "name": "A", "internalReview": {"offered": false},
                  "regulator": {"name": "The Commissioner", "address": []}}""");

        assertThat(Worded.finished(letter).words("review"))
                .isEqualTo(
                        "We have no internal review procedure for complaints about how we deal with requests for information.");
        assertThat(Worded.finished(letter).words("complaint"))
                .contains("complain to The Commissioner,")
                .doesNotContain("internal review");
    }

    @Test
    void missingRights_areMarkedInADraft() {
        Letter letter = Worded.letter("\"authority\": {\"format\": \"noticewright/authority-1\", \"name\": \"A\"}");

        assertThat(Worded.draft(letter).unfinished())
                .extracting(WordedLetter.Unfinished::field)
                .contains("authority.internalReview", "authority.regulator", "received");
        assertThat(Worded.finished(letter).text()).doesNotContain("Not finished");
    }

    @Provide
    Arbitrary<Letter> letters() {
        return LetterArbitraries.letters().filter(l -> !l.bases().isEmpty()).map(LawInTheWordsTest::standardWords);
    }

    @Provide
    Arbitrary<Letter> marked() {
        return Arbitraries.oneOf(LetterArbitraries.letters(), LetterArbitraries.halfFilled())
                .map(letter -> Letters.withSecrets(letter, "SECRET"));
    }

    /** The letter with none of its standard passages replaced. */
    private static Letter standardWords(Letter letter) {
        return Letters.withBases(
                letter,
                letter.bases().stream()
                        .map(b -> new Basis(
                                b.id(),
                                b.exemption(),
                                b.limb(),
                                b.confirmedElsewhere(),
                                b.environmental(),
                                b.likelihood(),
                                b.harm(),
                                b.factors(),
                                b.balance(),
                                b.section17_4(),
                                Map.of()))
                        .toList());
    }
}
