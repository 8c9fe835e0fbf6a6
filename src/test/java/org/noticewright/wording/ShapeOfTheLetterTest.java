package org.noticewright.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterArbitraries;
import org.noticewright.letter.LetterFile;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The structure that a screen reader walks: headings, lists, blocks, and where each block came from. */
class ShapeOfTheLetterTest {

    private static final List<String> NEVER_EMPTY = List.of(
            "h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "ul", "ol", "th", "blockquote", "strong", "a", "title");

    static Stream<Letter> exampleLetters() {
        return Worded.examples().stream().map(Worded::example);
    }

    @ParameterizedTest
    @MethodSource("exampleLetters")
    void examples_areWellShaped(Letter letter) {
        Worded worded = Worded.finished(letter);
        nothingIsEmpty(worded);
        headingsSkipNoLevel(worded);
        everyHeadingHasWordsBelowIt(worded);
        blocksNameTheirFields(letter, worded);
        assertThat(worded.text())
                .doesNotContain("..", " ,", " .", "( ", " )", ",,", "\"", "[Not finished")
                .doesNotContainPattern("[a-z]\\.[A-Z]")
                .doesNotContainPattern("[.:] [a-z]+ questions? ");
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void wholeLetters_areWellShaped(@ForAll("whole") Letter letter) {
        Worded worded = Worded.finished(letter);
        nothingIsEmpty(worded);
        headingsSkipNoLevel(worded);
        blocksNameTheirFields(letter, worded);
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void halfFilledLetters_areWellFormedAndLeaveNothingEmpty(@ForAll("halfFilled") Letter letter) {
        nothingIsEmpty(Worded.draft(letter));
        noBlockIsEmpty(Worded.finished(letter));
        blocksNameTheirFields(letter, Worded.draft(letter));
    }

    @Test
    void factorWithAWeightOnly_leavesNoEmptyList_whereTheWordsForWeightsAreRemoved() {
        Letter letter = Worded.letter("""
                "bases": [{"id": "b", "factors": [{"side": "for", "weight": "low"}]}],
                "passages": {"factor.weight": ""}
                """);

        nothingIsEmpty(Worded.draft(letter));
        noBlockIsEmpty(Worded.finished(letter));
    }

    private static void nothingIsEmpty(Worded worded) {
        noBlockIsEmpty(worded);
        assertThat(worded.ofClass("part")).allSatisfy(e -> assertThat(Worded.text(e))
                .describedAs(e.getAttribute("class"))
                .isNotEmpty());
    }

    private static void noBlockIsEmpty(Worded worded) {
        assertThat(worded.elements())
                .filteredOn(e -> NEVER_EMPTY.contains(e.getTagName()))
                .filteredOn(e -> e.getElementsByTagName("img").getLength() == 0)
                .allSatisfy(e -> assertThat(e.getTextContent().strip())
                        .describedAs("words of <%s> %s", e.getTagName(), e.getAttribute("data-field"))
                        .isNotEmpty());
        assertThat(worded.source()).doesNotContain("???", "freemarker");
    }

    private static void headingsSkipNoLevel(Worded worded) {
        int last = 0;
        for (Element element : worded.elements()) {
            Matcher level = Pattern.compile("h([1-6])").matcher(element.getTagName());
            if (level.matches()) {
                int now = Integer.parseInt(level.group(1));
                assertThat(now).describedAs(Worded.text(element)).isLessThanOrEqualTo(last + 1);
                last = now;
            }
        }
        assertThat(worded.texts("h1")).hasSize(1);
    }

    /** A heading is followed by words or by a heading below it, never by its equal. */
    private static void everyHeadingHasWordsBelowIt(Worded worded) {
        List<Element> blocks = worded.elements().stream()
                .filter(e -> List.of("h1", "h2", "h3", "h4", "p", "li", "td").contains(e.getTagName()))
                .toList();
        for (int i = 0; i < blocks.size(); i++) {
            String tag = blocks.get(i).getTagName();
            if (tag.startsWith("h")) {
                assertThat(i + 1).describedAs(Worded.text(blocks.get(i))).isLessThan(blocks.size());
                String next = blocks.get(i + 1).getTagName();
                assertThat(!next.startsWith("h") || next.compareTo(tag) > 0)
                        .describedAs("%s is followed by %s", Worded.text(blocks.get(i)), Worded.text(blocks.get(i + 1)))
                        .isTrue();
            }
        }
    }

    /** Fields of the letter that a block names exist in the letter file; those of passages do if the letter has them. */
    private static void blocksNameTheirFields(Letter letter, Worded worded) {
        String json = new LetterFile(Exemptions.load()).write(letter);
        for (Element element : worded.elements()) {
            String field = element.getAttribute("data-field");
            boolean passage = element.hasAttribute("data-passage");
            boolean typed = !passage || element.getAttribute("data-origin").equals("letter");
            boolean unfinished = element.getAttribute("class").equals("unfinished");
            if (!field.isEmpty() && typed && !unfinished && !field.startsWith("authority.") && !field.equals("dated")) {
                assertThat(JsonPaths.has(json, field)).describedAs(field).isTrue();
            }
        }
    }

    @Test
    void everyTypedField_isPrintedOnceInItsPlaceAndInOrder() {
        String json = FullLetter.JSON;
        Worded worded = Worded.finished(Worded.letter(json));
        List<String> expected = FullLetter.FIELDS_IN_ORDER;

        String text = worded.text();
        int at = -1;
        for (String field : expected) {
            String marker = FullLetter.marker(field);
            assertThat(text).describedAs(field).contains(marker);
            int next = text.indexOf(marker, at + 1);
            assertThat(next)
                    .describedAs("%s comes after the field before it", field)
                    .isGreaterThan(at);
            at = next;
            assertThat(worded.elements()).describedAs("a block of %s", field).anySatisfy(e -> {
                assertThat(ownText(e)).contains(marker);
                assertThat(isWithinPassage(e) || field.startsWith(String.valueOf(Worded.field(e))))
                        .isTrue();
            });
        }
        assertThat(worded.source()).doesNotContain("mSECRETm");
    }

    private static boolean isWithinPassage(Element element) {
        return Stream.iterate((Node) element, n -> n instanceof Element, Node::getParentNode)
                .anyMatch(n -> ((Element) n).hasAttribute("data-passage"));
    }

    private static String ownText(Element element) {
        StringBuilder own = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            own.append(child.getNodeType() == Node.TEXT_NODE ? child.getNodeValue() : "");
        }
        return own.toString();
    }

    @Test
    void typedFullStop_isNotDoubled() {
        Worded worded =
                Worded.finished(Worded.letter("\"subject\": \"devices and plans.\", \"received\": \"2026-05-05\""));

        assertThat(worded.words("opening")).endsWith("about devices and plans. We received it on 5 May 2026.");
    }

    @Test
    void reference_isPlainAtTheHeadOfAPage() throws WordingException {
        Letter letter = Worded.letter("\"reference\": \"FOI *2026* \\\\# [x](#) 7\"");
        WordedLetter worded =
                Wording.standard().word(letter, Worded.authority("harrowby"), LocalDate.of(2026, 1, 2), false);

        assertThat(worded.reference()).isEqualTo("Harrowby Borough Council, FOI 2026 # x 7");
        Worded.parse(worded.xhtml());
    }

    @Test
    void emptyLetter_isWellFormed() {
        Letter letter = Worded.letter("\"authority\": {\"format\": \"noticewright/authority-1\"}");

        nothingIsEmpty(Worded.draft(letter));
        nothingIsEmpty(Worded.finished(letter));
    }

    @Provide
    Arbitrary<Letter> whole() {
        return LetterArbitraries.letters();
    }

    @Provide
    Arbitrary<Letter> halfFilled() {
        return LetterArbitraries.halfFilled();
    }
}
