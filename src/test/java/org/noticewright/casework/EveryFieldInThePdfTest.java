package org.noticewright.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.noticewright.law.Exemption;
import org.noticewright.law.Exemptions;
import org.noticewright.law.Likelihood;
import org.noticewright.law.Side;
import org.noticewright.law.Weight;
import org.noticewright.letter.Acceptance;
import org.noticewright.letter.Authority;
import org.noticewright.letter.Balance;
import org.noticewright.letter.Basis;
import org.noticewright.letter.Delay;
import org.noticewright.letter.Evidence;
import org.noticewright.letter.Factor;
import org.noticewright.letter.Favours;
import org.noticewright.letter.Harm;
import org.noticewright.letter.InternalReview;
import org.noticewright.letter.Jurisdiction;
import org.noticewright.letter.Letter;
import org.noticewright.letter.Outcome;
import org.noticewright.letter.OutcomeKind;
import org.noticewright.letter.Question;
import org.noticewright.letter.QuestionTable;
import org.noticewright.letter.Regulator;
import org.noticewright.letter.Requester;
import org.noticewright.letter.Section17Subsection4;
import org.noticewright.letter.Signatory;
import org.noticewright.render.PdfPrinter;
import org.noticewright.render.Sheet;
import org.noticewright.wording.WordedLetter;
import org.noticewright.wording.Wording;

/** Whatever a person types into a field comes out in the PDF, as typed and in the order of the letter. */
class EveryFieldInThePdfTest {

    private static final Wording WORDING = Wording.standard();
    private static final PdfPrinter PRINTER = new PdfPrinter();
    private static final LocalDate DATED = LocalDate.of(2026, 3, 12);
    private static final String NEVER_PRINTED = "neverprinted";

    /** Hands out texts and remembers them in the order in which the letter prints them. */
    private static final class Typist {
        private final List<String> random;
        private final List<String> printed = new ArrayList<>();

        Typist(List<String> random) {
            this.random = random;
        }

        String type() {
            int n = printed.size();
            String text = "Feld" + n + " " + random.get(n % random.size()) + " end" + n;
            printed.add(text);
            return text;
        }
    }

    @Provide
    static Arbitrary<List<String>> texts() {
        Arbitrary<String> words = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withChars("0123456789ŵŷŴŶâêîôûéäöüßøåñçĀœ£€%;:,?§°½")
                .ofMinLength(1)
                .ofMaxLength(14);
        Arbitrary<String> hostile = Arbitraries.of(
                "${7*7}",
                "#{7*7}",
                "<#assign x=1>",
                "<@x/>",
                "<script>alert(1)</script>",
                "<img src=x>",
                "</p></body>",
                "![x](http://127.0.0.1:9/x.png)",
                "![x](file:///etc/hostname)",
                "[x](javascript:alert(1))",
                "[x](file:///etc/hostname)",
                "]]>",
                "<!--x",
                "{{7*7}}",
                "%n%s",
                "www",
                "sixtyfourcharactersofonewordwithoutanyplacetobreakitinthemiddle!");
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(5, words), net.jqwik.api.Tuple.of(1, hostile))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(list -> String.join(" ", list))
                .list()
                .ofSize(7);
    }

    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void everyTypedText_isInThePdf_inOrder(@ForAll("texts") List<String> random) throws Exception {
        Typist typist = new Typist(random);
        Authority authority = authorityAbove(typist);
        Letter letter = letter(typist);
        Authority whole = authorityBelow(authority, typist);
        WordedLetter worded = WORDING.word(letter, whole, DATED, false);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PRINTER.print(new Sheet(worded.xhtml(), worded.pageStyle(), null, worded.reference(), DATED, false), pdf);

        String text;
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            text = PdfBody.text(document);
        }
        int from = 0;
        for (String typed : typist.printed) {
            String expected = PdfBody.withoutSpaces(typed);
            int at = text.indexOf(expected, from);
            assertThat(at)
                    .as("%s after position %d of %s", expected, from, text)
                    .isNotNegative();
            from = at + expected.length();
        }
        assertThat(text).doesNotContain(NEVER_PRINTED);
    }

    private static Authority authorityAbove(Typist t) {
        return new Authority(
                "id",
                t.type(),
                null,
                Jurisdiction.WALES,
                List.of(t.type(), t.type()),
                t.type(),
                t.type(),
                t.type(),
                null,
                null,
                null,
                null,
                null);
    }

    private static Authority authorityBelow(Authority above, Typist t) {
        InternalReview review = new InternalReview(true, t.type(), 40, 20);
        Regulator regulator = new Regulator(t.type(), List.of(t.type()), t.type(), t.type());
        return new Authority(
                above.id(),
                above.name(),
                null,
                above.jurisdiction(),
                above.replyTo(),
                above.email(),
                above.telephone(),
                above.website(),
                null,
                review,
                regulator,
                new Signatory(t.type(), t.type()),
                null);
    }

    private static Letter letter(Typist t) {
        Requester requester = new Requester(t.type(), null, List.of(t.type()));
        String reference = t.type();
        String subject = t.type();
        Delay delay = new Delay(true, t.type());
        String introduction = t.type();
        Question one = new Question("1", "Q1)", t.type(), t.type(), null);
        Question two = new Question(
                "2", "2", t.type(), t.type(), new QuestionTable(List.of("Item", ""), List.of(List.of("Row", ""))));
        Question three = new Question("3", "3", null, t.type(), null);
        Outcome first = new Outcome(List.of("1"), OutcomeKind.DISCLOSED, null, t.type(), List.of(), null);
        String answer = t.type();
        Outcome second =
                new Outcome(List.of("2"), OutcomeKind.DISCLOSED, null, answer, List.of(List.of("", t.type())), null);
        Outcome third = new Outcome(List.of("3"), OutcomeKind.NEITHER_CONFIRM_NOR_DENY, "b", null, List.of(), null);
        Basis basis = basis(t);
        return new Letter(
                null,
                reference,
                subject,
                requester,
                LocalDate.of(2026, 3, 2),
                null,
                DATED,
                introduction,
                List.of(one, two, three),
                List.of(first, second, third),
                List.of(basis),
                false,
                delay,
                null,
                t.type(),
                List.of(),
                Map.of(),
                null,
                List.of(new Acceptance("H03", "bases[0]", NEVER_PRINTED, NEVER_PRINTED, NEVER_PRINTED, null)),
                NEVER_PRINTED);
    }

    private static Basis basis(Typist t) {
        Exemption exemption = Exemptions.load().exemption("s31(3)").orElseThrow();
        String revealed = t.type();
        String yes = t.type();
        String no = t.type();
        Harm harm = new Harm(
                revealed,
                t.type(),
                t.type(),
                t.type(),
                yes,
                no,
                List.of(new Evidence(t.type(), "https://www.example.org/a", t.type(), t.type())));
        Factor favour = new Factor(Side.FOR, null, t.type(), Weight.LOW, t.type(), t.type(), NEVER_PRINTED);
        Factor against = new Factor(Side.AGAINST, null, t.type(), null, t.type(), null, NEVER_PRINTED);
        return new Basis(
                "b",
                exemption,
                exemption.limbs().getFirst(),
                false,
                false,
                Likelihood.WOULD,
                harm,
                List.of(favour, against),
                new Balance(Favours.MAINTAINING, t.type()),
                new Section17Subsection4(false, NEVER_PRINTED),
                Map.of());
    }
}
