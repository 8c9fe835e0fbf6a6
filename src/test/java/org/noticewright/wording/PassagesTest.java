package org.noticewright.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Basis;
import org.noticewright.letter.Letter;
import org.noticewright.letter.PassageNames;
import org.noticewright.letter.Section17Subsection4;

/** Who words a passage: the officer before the house, the house before the standard. */
class PassagesTest {

    @TempDir
    Path folder;

    private static final Letter REFUSAL = Worded.example("northmoor-hospital-refusal");
    private static final Letter SILENCE = Worded.example("westmere-university-ncnd");
    private static final Letter HOLDING = Worded.example("harrowby-council-holding");

    private static final Map<String, Letter> PRINTED = printedBy();

    private static Letter inLetter(Letter letter, String name, String words) {
        if (PassageNames.OF_LETTER.contains(name)) {
            return Letters.withPassages(letter, Map.of(name, words));
        }
        return Letters.withBases(
                letter,
                letter.bases().stream()
                        .map(b -> Letters.withPassages(b, Map.of(name, words)))
                        .toList());
    }

    /** Passages that some example prints, and are blocks or headings of their own. */
    static Stream<String> printed() {
        return PRINTED.keySet().stream();
    }

    private static Letter exampleWith(String passage) {
        return Objects.requireNonNull(PRINTED.get(passage));
    }

    private static Map<String, Letter> printedBy() {
        Map<String, Letter> printed = new LinkedHashMap<>();
        for (Letter letter : List.of(REFUSAL, SILENCE, HOLDING)) {
            Worded.finished(letter).elements().stream()
                    .map(e -> e.getAttribute("data-passage"))
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> printed.putIfAbsent(name, letter));
        }
        return printed;
    }

    /** Nothing that an officer words is dropped because a field beside it is empty. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "opening",
                "delay",
                "decision",
                "request",
                "answers",
                "extension",
                "advice",
                "review",
                "complaint",
                "closing",
                "enclosures",
                "annex",
                "statement",
                "law",
                "harm",
                "publicInterest",
                "factorsFor",
                "factorsAgainst",
                "balance",
                "conclusion",
                "indication"
            })
    void wordedPassage_stands_whateverTheFieldsBesideItHold(String name) {
        Letter bare = Worded.letter("\"bases\": [{\"id\": \"b\", \"exemption\": \"s31(1)(a)\"}]");

        assertThat(Worded.finished(inLetter(bare, name, "Words of our own.")).words(name))
                .isEqualTo("Words of our own.");
    }

    @ParameterizedTest
    @CsvSource({
        "You may complain to the Information Commissioner:, true",
        "You may complain to the Information Commissioner. Details are below., true",
        "You may complain to the Information Commissioner., false",
    })
    void complaint_isFollowedByTheRegulatorsLines_whereItAnnouncesThem(String words, boolean followed) {
        Worded worded = Worded.finished(inLetter(REFUSAL, "complaint", words));

        assertThat(worded.ofClass("regulator")).hasSize(followed ? 1 : 0);
    }

    @ParameterizedTest
    @MethodSource("printed")
    void officer_replacesAPassage(String name) {
        Worded worded = Worded.finished(inLetter(exampleWith(name), name, "Our *own* ${words} & <b>"));

        assertThat(worded.words(name)).isEqualTo("Our own ${words} & <b>");
        assertThat(worded.passage(name).orElseThrow().getAttribute("data-origin"))
                .isEqualTo("letter");
        assertThat(worded.passage(name).orElseThrow().getAttribute("data-field"))
                .endsWith("passages." + name);
    }

    @ParameterizedTest
    @MethodSource("printed")
    void emptyText_removesAPassage(String name) {
        Worded worded = Worded.finished(inLetter(exampleWith(name), name, ""));

        assertThat(worded.passage(name)).isEmpty();
        assertThat(Worded.finished(inLetter(exampleWith(name), name, " \n")).passage(name))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("printed")
    void house_replacesAPassageAndTheOfficerTheHouse(String name) throws WordingException {
        Worded.house(folder, "passages/" + name + ".md", "House words");
        Letter letter = exampleWith(name);

        Worded worded = Worded.of(letter, Wording.of(folder), false);
        assertThat(worded.words(name)).isEqualTo("House words");
        assertThat(worded.passage(name).orElseThrow().getAttribute("data-origin"))
                .isEqualTo("house");
        assertThat(Worded.of(inLetter(letter, name, "Officer's words"), Wording.of(folder), false)
                        .words(name))
                .isEqualTo("Officer's words");
    }

    @Test
    void exemptionFolder_standsBeforeTheGeneralOneOfTheHouse() throws WordingException {
        Worded.house(
                folder,
                "passages/statement.md",
                "General",
                "passages/s31-3/statement.md",
                "Silence ${basis.scope.asked}");

        assertThat(Worded.of(SILENCE, Wording.of(folder), false).words("statement"))
                .isEqualTo("Silence asked for in the first set of questions");
        assertThat(Worded.of(REFUSAL, Wording.of(folder), false).words("statement"))
                .isEqualTo("General");
    }

    @Test
    void emptyFileOfTheHouse_removesAPassage() throws WordingException {
        Worded.house(folder, "passages/heading.request.md", "", "passages/s31-1-a/law.md", "\n");

        Worded worded = Worded.of(REFUSAL, Wording.of(folder), false);
        assertThat(worded.passage("heading.request")).isEmpty();
        assertThat(worded.passage("law")).isEmpty();
        assertThat(worded.passage("request")).isPresent();
    }

    @Test
    void replacedHarm_standsForTheFieldsAndTheEvidenceStays() {
        Worded worded = Worded.finished(inLetter(REFUSAL, "harm", "The harm as a whole."));

        assertThat(worded.words("harm")).isEqualTo("The harm as a whole.");
        assertThat(worded.source()).doesNotContain("harm.revealed", "harm.causalLink", "harm.severity");
        assertThat(worded.ofClass("evidence")).isNotEmpty();
        assertThat(worded.text()).contains("NCSC Annual Review 2025");
    }

    @Test
    void removedHarm_leavesTheEvidence() {
        Worded worded = Worded.draft(inLetter(REFUSAL, "harm", ""));

        assertThat(worded.passage("heading.harm")).isEmpty();
        assertThat(worded.source()).doesNotContain("harm.revealed");
        assertThat(worded.ofClass("evidence")).isNotEmpty();
        assertThat(worded.unfinished()).isEmpty();
    }

    @Test
    void replacedBalance_standsForTheReasonAndNeverForTheDecision() {
        Worded worded = Worded.finished(inLetter(REFUSAL, "balance", "We weighed."));

        assertThat(worded.words("balance")).isEqualTo("We weighed.");
        assertThat(worded.source()).doesNotContain("balance.reason");
        assertThat(worded.words("conclusion")).contains("outweighs");
    }

    @Test
    void replacedBalance_givesNoConclusionByItsWords() {
        Letter letter = Worded.letter("""
                "questions": [{"id": "1"}],
                "outcomes": [{"questions": ["1"], "outcome": "withheld", "basis": "b"}],
                "bases": [{"id": "b", "exemption": "s31(1)(a)", "likelihood": "would",
                  "passages": {"balance": "The public interest in maintaining the exemption outweighs all."}}]""");

        assertThat(Worded.finished(letter).passage("conclusion")).isEmpty();
        assertThat(Worded.draft(letter).unfinished())
                .extracting(WordedLetter.Unfinished::field)
                .contains("bases[0].balance.favours");
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void replacedDelay_standsWhateverTheLetterSaysOfDelay(boolean apologise) {
        Letter letter = Worded.letter("""
                "delay": {"apologise": %s, "reason": "Typed reason."}, "passages": {"delay": "Sorry indeed."}""".formatted(apologise));

        assertThat(Worded.finished(letter).words("delay")).isEqualTo("Sorry indeed.");
        assertThat(Worded.finished(letter).text()).doesNotContain("Typed reason", "We are sorry for the delay");
    }

    @Test
    void replacedDelay_standsWhereTheLetterSaysNothingOfDelay() {
        assertThat(Worded.finished(Worded.letter("\"passages\": {\"delay\": \"Sorry.\"}"))
                        .words("delay"))
                .isEqualTo("Sorry.");
    }

    @Test
    void delayWithoutApology_givesItsReasonAlone() {
        Worded worded = Worded.finished(Worded.letter("\"delay\": {\"apologise\": false, \"reason\": \"We moved.\"}"));

        assertThat(worded.text()).contains("We moved.").doesNotContain("sorry");
    }

    @Test
    void replacedAdvice_isTheLineBeforeTheAdvice() {
        assertThat(Worded.finished(Worded.letter("\"advice\": \"Ask X.\", \"passages\": {\"advice\": \"We help.\"}"))
                        .text())
                .contains("What may help you We help. Ask X.");
        assertThat(Worded.finished(Worded.letter("\"passages\": {\"advice\": \"We help.\"}"))
                        .words("advice"))
                .isEqualTo("We help.");
        assertThat(Worded.finished(Worded.letter("\"subject\": \"x\"")).text()).doesNotContain("Section 16");
    }

    @Test
    void replacedComplaint_standsForTheRegulatorsParticulars() {
        Worded worded = Worded.draft(inLetter(REFUSAL, "complaint", "Write to the regulator."));

        assertThat(worded.words("complaint")).isEqualTo("Write to the regulator.");
        assertThat(worded.ofClass("regulator")).isEmpty();
        assertThat(worded.unfinished()).isEmpty();
    }

    @Test
    void listing_saysWhoWordedWhat() throws WordingException {
        Worded.house(folder, "passages/review.md", "House", "passages/s31-1-a/law.md", "Law");
        Letter letter = Letters.withPassages(REFUSAL, Map.of("opening", "Mine", "closing", ""));

        List<PassageListing> list = Wording.of(folder).passages(Exemptions.load(), letter);

        assertThat(list)
                .filteredOn(p -> p.where().equals("letter"))
                .extracting(PassageListing::name)
                .containsExactlyElementsOf(PassageNames.OF_LETTER);
        assertThat(list)
                .filteredOn(p -> !List.of("standard", "nobody").contains(p.origin()))
                .extracting(p -> p.where() + " " + p.name() + " " + p.origin() + " " + p.words())
                .containsExactly(
                        "letter opening letter Mine",
                        "letter review house House",
                        "letter closing letter ",
                        "bases[0] law house Law",
                        "bases[1] law house Law");
    }

    /** A date is no words; the other two stand for fields that have labels of their own. */
    private static final List<String> KEPT = List.of("date", "harm", "complaint");

    @Test
    void everyNamedPassage_hasItsPlace() throws WordingException {
        Stream.concat(PassageNames.OF_LETTER.stream(), PassageNames.OF_BASIS.stream())
                .filter(name -> !KEPT.contains(name))
                .forEach(name -> Worded.house(folder, "passages/" + name + ".md", "Q" + name + "Q"));
        Wording house = Wording.of(folder);
        StringBuilder all = new StringBuilder();
        List<Letter> letters = List.of(REFUSAL, SILENCE, HOLDING, Worded.letter(FullLetter.JSON), EVERY_LABEL);
        for (Letter letter : letters) {
            all.append(Worded.of(letter, house, true).source());
            all.append(Worded.of(claiming(letter), house, true).source());
        }
        all.append(house.word(REFUSAL, Worded.authority("harrowby"), LocalDate.of(2026, 1, 2), true)
                .reference());
        assertThat(Stream.concat(PassageNames.OF_LETTER.stream(), PassageNames.OF_BASIS.stream())
                        .filter(name -> !KEPT.contains(name))
                        .filter(name -> all.indexOf("Q" + name + "Q") < 0))
                .isEmpty();
    }

    /** Tables with cells of every outcome, short enough to stay in the body. */
    private static final Letter EVERY_LABEL = Worded.letter("""
            "questions": [{"id": "1", "table": {"columns": [], "rows": [["a", ""]]}}],
            "outcomes": [
              {"questions": ["1"], "outcome": "disclosed", "part": "a"},
              {"questions": ["1"], "outcome": "not-held", "part": "b"},
              {"questions": ["1"], "outcome": "available-elsewhere", "part": "c"},
              {"questions": ["1"], "outcome": "neither-confirm-nor-deny", "basis": "n", "part": "d"},
              {"questions": ["1"], "outcome": "withheld", "basis": "r", "part": "e"}],
            "bases": [{"id": "n", "exemption": "s31(3)"}, {"id": "r", "exemption": "s31(1)(a)"}]""");

    private static Letter claiming(Letter letter) {
        return Letters.withBases(
                letter,
                letter.bases().stream()
                        .map(b -> new Basis(
                                b.id(),
                                b.exemption(),
                                b.limb(),
                                false,
                                false,
                                b.likelihood(),
                                b.harm(),
                                b.factors(),
                                b.balance(),
                                new Section17Subsection4(true, null),
                                b.passages()))
                        .toList());
    }
}
