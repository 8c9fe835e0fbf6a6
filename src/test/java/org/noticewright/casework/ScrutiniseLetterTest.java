package org.noticewright.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.noticewright.check.Checks;
import org.noticewright.check.Rules;
import org.noticewright.check.SentenceMemory;
import org.noticewright.clock.Clock;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Authority;
import org.noticewright.letter.AuthorityFile;
import org.noticewright.letter.AuthoritySource;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterArbitraries;
import org.noticewright.letter.LetterFile;
import org.noticewright.scrutiny.Asked;
import org.noticewright.scrutiny.Enquiries;
import org.noticewright.scrutiny.Scrutiny;
import org.noticewright.wording.HouseWordings;
import org.noticewright.wording.Wording;

/** What a reader will ask, of the worked examples and of letters made poor on purpose. */
class ScrutiniseLetterTest {
    private static final Path EXAMPLES = Path.of(System.getProperty("project.basedir", "."), "examples");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Exemptions EXEMPTIONS = Exemptions.load();
    private static final LetterFile LETTERS = new LetterFile(EXEMPTIONS);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ScrutiniseLetter SCRUTINISE = new ScrutiniseLetter(
            new OpenLetter(LETTERS, new AuthorityFile()),
            new HouseWordings(),
            new JudgeLetter(EXEMPTIONS, new Checks(Rules.load()), Clock::standard),
            new Scrutiny(Enquiries.load()),
            new Printers());

    @Example
    void workedExamples_answerEveryQuestion_butTheHoldingNoticeHasNoEvidence() throws Exception {
        assertThat(unanswered(asked("northmoor-hospital-refusal", letter -> {})))
                .isEmpty();
        assertThat(unanswered(asked("westmere-university-ncnd", letter -> {}))).isEmpty();
        assertThat(unanswered(asked("harrowby-council-mixed", letter -> {}))).isEmpty();
        assertThat(unanswered(asked("harrowby-council-holding", letter -> {}))).containsExactly("A09");
    }

    @Example
    void questions_areThoseThatFitTheLetter() throws Exception {
        assertThat(ids(asked("northmoor-hospital-refusal", letter -> {})))
                .containsExactly(
                        "A01", "A02", "A03", "A03", "A04", "A04", "A05", "A05", "A06", "A06", "A07", "A07", "A08",
                        "A08", "A09", "A09", "A10", "A10", "A15", "A15", "A16", "A16", "A17", "A17", "A18", "A18",
                        "A20", "A21", "A22");
        assertThat(ids(asked("westmere-university-ncnd", letter -> {})))
                .contains("A11", "A12", "A13")
                .doesNotContain("A03", "A05", "A06", "A14", "A19");
        assertThat(ids(asked("harrowby-council-holding", letter -> {})))
                .contains("A19")
                .doesNotContain("A15", "A16", "A17", "A18");
    }

    @Example
    void answer_isTheFieldThatGivesIt_andNotItsHeading() throws Exception {
        List<Asked> asked = asked("northmoor-hospital-refusal", letter -> {});

        assertThat(one(asked, "A08").passages()).isNotEmpty().allSatisfy(passage -> assertThat(passage.field())
                .isEqualTo("bases[0].harm.severity"));
        assertThat(one(asked, "A08").about()).isEqualTo("section 31(1)(a), questions 1, 3, 4");
        assertThat(one(asked, "A21").passages()).hasSize(1);
    }

    @Example
    void refusalWithoutHarm_answersNothingOnIt_thoughItsHeadingsStand() throws Exception {
        List<Asked> asked = asked("northmoor-hospital-refusal", letter -> {
            object(letter, "/bases/0").remove("harm");
            object(letter, "/bases/0").putObject("passages").put("harm", "");
        });

        assertThat(unanswered(asked)).contains("A05", "A06", "A08", "A09", "A10");
        assertThat(one(asked, "A06").passages()).isEmpty();
        assertThat(one(asked, "A06").objections())
                .extracting(o -> o.finding().id())
                .contains("N02");
    }

    @Example
    void eachGap_leavesItsOwnQuestionOpen() throws Exception {
        assertThat(unanswered(asked(
                        "northmoor-hospital-refusal", letter -> passages(letter).put("review", ""))))
                .containsExactly("A21");
        assertThat(unanswered(asked(
                        "northmoor-hospital-refusal", letter -> passages(letter).put("complaint", ""))))
                .containsExactly("A22");
        assertThat(unanswered(asked("northmoor-hospital-refusal", letter -> letter.remove("advice"))))
                .containsExactly("A20");
        assertThat(unanswered(asked("northmoor-hospital-refusal", letter -> letter.remove("received"))))
                .containsExactly("A02");
        assertThat(unanswered(asked("northmoor-hospital-refusal", letter -> object(letter, "/bases/0/balance")
                        .remove("favours"))))
                .containsExactly("A18");
        assertThat(unanswered(asked("northmoor-hospital-refusal", letter -> object(letter, "/bases/0/harm")
                        .put("severity", "Release might harm patients."))))
                .containsExactly("A07");
    }

    @Example
    void silenceThatTells_isNoAnswer() throws Exception {
        assertThat(unanswered(asked("westmere-university-ncnd", letter -> object(letter, "/bases/0/harm")
                        .remove("ifNo"))))
                .containsExactly("A12");
        assertThat(unanswered(asked("westmere-university-ncnd", letter -> passages(letter)
                        .put("opening", "Thank you for your request. We have gathered the information."))))
                .contains("A13");
        assertThat(unanswered(asked("westmere-university-ncnd", letter -> object(letter, "/bases/0")
                        .put("confirmedElsewhere", true))))
                .containsExactly("A14");
    }

    @Example
    void acceptedFinding_isStillAnObjection() throws Exception {
        Consumer<ObjectNode> noAdvice = letter -> letter.remove("advice");
        LetterInHand hand = hand("northmoor-hospital-refusal", noAdvice);
        org.noticewright.check.Finding finding = new JudgeLetter(EXEMPTIONS, new Checks(Rules.load()), Clock::standard)
                .judge(hand, new SentenceMemory())
                .findings()
                .getFirst()
                .finding();
        Letter accepting = LetterArbitraries.accepting(hand.letter(), List.of(finding.accept("Agreed.", null)));

        List<Asked> asked = SCRUTINISE.ask(
                new LetterInHand(accepting, hand.authority(), hand.wording(), hand.dated(), List.of()),
                new SentenceMemory());

        assertThat(finding.id()).isEqualTo("N12");
        assertThat(unanswered(asked)).containsExactly("A20");
    }

    @Example
    void page_saysThatItIsNoPartOfTheLetter() throws Exception {
        LetterInHand hand = hand("westmere-university-ncnd", letter -> letter.remove("advice"));

        try (PDDocument pdf = Loader.loadPDF(SCRUTINISE.page(hand, new SentenceMemory(), Format.PDF))) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf)).contains("For the file. Not part of the letter.");
            }
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("What a reader of the letter will ask");
        }
        String text = new String(SCRUTINISE.page(hand, new SentenceMemory(), Format.TEXT), StandardCharsets.UTF_8);
        assertThat(text)
                .contains("For the file. Not part of the letter.", "Nothing answers this.", "N12: Consider")
                .doesNotContain("Yours sincerely");
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void halfFilledLetter_isAsked(@ForAll("halfFilled") Letter letter) throws Exception {
        Authority authority =
                new Authority(null, null, null, null, List.of(), null, null, null, null, null, null, null, null);
        LetterInHand hand = new LetterInHand(letter, authority, Wording.standard(), TODAY, List.of());

        assertThat(SCRUTINISE.ask(hand, new SentenceMemory()))
                .allSatisfy(asked -> assertThat(asked.isAnswered()).isIn(true, false));
        assertThat(SCRUTINISE.page(hand, new SentenceMemory(), Format.TEXT)).isNotEmpty();
    }

    @Provide
    Arbitrary<Letter> halfFilled() {
        return LetterArbitraries.halfFilled();
    }

    private static List<Asked> asked(String example, Consumer<ObjectNode> change) throws Exception {
        return SCRUTINISE.ask(hand(example, change), new SentenceMemory());
    }

    private static LetterInHand hand(String example, Consumer<ObjectNode> change) throws Exception {
        Path file = EXAMPLES.resolve(example + ".letter.json");
        ObjectNode json = (ObjectNode) JSON.readTree(Files.readString(file));
        change.accept(json);
        Letter letter = LETTERS.parse(JSON.writeValueAsString(json), example);
        String name = ((AuthoritySource.Named) Objects.requireNonNull(letter.authority())).name();
        Authority authority = new AuthorityFile().read(EXAMPLES.resolve(name));
        LocalDate dated = Objects.requireNonNullElse(letter.dated(), letter.received() == null ? TODAY : day(letter));
        return new LetterInHand(letter, authority, Wording.standard(), dated, List.of());
    }

    private static LocalDate day(Letter letter) {
        return Objects.requireNonNull(letter.received()).plusDays(14);
    }

    private static ObjectNode object(ObjectNode letter, String place) {
        return (ObjectNode) letter.at(place);
    }

    private static ObjectNode passages(ObjectNode letter) {
        JsonNode there = letter.get("passages");
        return there == null ? letter.putObject("passages") : (ObjectNode) there;
    }

    private static List<String> ids(List<Asked> asked) {
        return asked.stream().map(each -> each.enquiry().id()).toList();
    }

    private static List<String> unanswered(List<Asked> asked) {
        return new ArrayList<>(ids(asked.stream().filter(a -> !a.isAnswered()).toList()));
    }

    private static Asked one(List<Asked> asked, String id) {
        return asked.stream()
                .filter(a -> a.enquiry().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
