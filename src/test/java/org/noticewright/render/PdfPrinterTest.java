package org.noticewright.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file as a viewer, a search engine and a mistrustful reader open it. */
class PdfPrinterTest {

    @Test
    void words_comeOutInTheOrderOfTheLetter() throws Exception {
        Sheet letter = Sheets.letter(false);
        String furniture = "(?m)^(Page \\d+ of \\d+|FOI 2025/0301 *\\|.*)$";
        String printed = squeezed(text(Sheets.pdf(letter)).replaceAll(furniture, ""));
        int from = 0;
        for (Element block :
                Jsoup.parse(letter.xhtml()).body().select("h1, h2, h3, h4, p, th, td, caption, li:not(:has(p, ul))")) {
            String words = squeezed(block.text());
            int at = printed.indexOf(words, from);
            assertThat(at)
                    .as("\"%s\" after \"%s\"", words, printed.substring(Math.max(0, from - 60), from))
                    .isNotNegative();
            from = at + words.length();
        }
    }

    @Test
    void equalSheets_giveEqualBytes() throws Exception {
        byte[] first = Sheets.pdf(Sheets.letter(true));
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        new PdfPrinter().print(Sheets.letter(true), other);
        assertThat(other.toByteArray()).isEqualTo(first);
    }

    @Test
    void printer_servesManyThreads() throws Exception {
        byte[] expected = Sheets.pdf(Sheets.letter(false));
        List<Callable<byte[]>> jobs = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            jobs.add(() -> Sheets.pdf(Sheets.letter(false)));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<byte[]> printed : threads.invokeAll(jobs)) {
                assertThat(printed.get()).isEqualTo(expected);
            }
        }
    }

    @Test
    void metadata_saysNothingOfPeopleAndTools() throws Exception {
        byte[] pdf = Sheets.pdf(Sheets.letter(false));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getCOSObject().keySet())
                    .extracting(name -> name.getName())
                    .containsExactlyInAnyOrder("Title", "Subject", "Producer", "CreationDate", "ModDate");
            assertThat(document.getDocumentInformation().getProducer()).isEqualTo("Noticewright");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("IT devices and software plans: our reply");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .hasToString("2025-06-13T00:00:00Z");
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp)
                    .contains(
                            "2025-06-13T00:00:00Z",
                            "IT devices and software plans: our reply",
                            "<pdf:Producer>Noticewright<")
                    .doesNotContainIgnoringCase("openhtml", "pdfbox", "creator", "author");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
        }
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("data-", "bases[", "openhtml");
    }

    @Test
    void outline_followsTheHeadings() throws Exception {
        try (PDDocument document = Loader.loadPDF(Sheets.pdf(Sheets.letter(false)))) {
            PDOutlineItem subject =
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(subject.getTitle()).isEqualTo("IT devices and software plans");
            assertThat(titles(subject))
                    .containsExactly(
                            "Our decision in short",
                            "What you asked",
                            "Our answers",
                            "Why we are withholding this",
                            "What may help you",
                            "If you are not content with this reply",
                            "Enclosures",
                            "Annex A: question 1, part by part");
            PDOutlineItem annex = subject.getLastChild();
            assertThat(document.getPages().indexOf(annex.findDestinationPage(document)))
                    .isEqualTo(4);
        }
    }

    private static List<String> titles(PDOutlineItem parent) {
        List<String> titles = new ArrayList<>();
        parent.children().forEach(item -> titles.add(item.getTitle()));
        return titles;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void draft_isOnEveryPageAndOnlyOfADraft(boolean draft) throws Exception {
        byte[] pdf = Sheets.pdf(Sheets.letter(draft));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                String text = page(document, page);
                assertThat(text.contains("DRAFT")).isEqualTo(draft);
                assertThat(text).contains("Page " + page + " of " + document.getNumberOfPages());
                if (page > 1) {
                    assertThat(squeezed(text)).contains("FOI2025/0301");
                }
            }
        }
        assertThat(StructureTree.of(pdf)).doesNotContain("DRAFT", "Page 1 of");
    }

    @Test
    void tableHead_isSeenOnEveryPage() throws Exception {
        try (PDDocument document = Loader.loadPDF(Sheets.pdf(Sheets.letter(false)))) {
            assertThat(page(document, 5)).contains("Number of devices");
            assertThat(page(document, 6)).contains("Number of devices");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>%s</p>",
                "<h2>%s</h2>",
                "<table><tr><th>%1$s</th><td>%1$s</td></tr></table>",
                "<ul><li>%s</li></ul>",
                "<blockquote><p>%s</p></blockquote>"
            })
    void longWords_stayInsideTheMargins(String frame) throws Exception {
        String address = "https://a.example/" + "path/".repeat(40) + "x".repeat(300);
        assertThat(outside(Sheets.of(frame.formatted(address)))).isEmpty();
    }

    @Test
    void wideTables_stayInsideTheMargins() throws Exception {
        for (int columns = 1; columns <= 16; columns++) {
            String table = "<table><thead><tr>" + "<th scope='col'>Responsibility</th>".repeat(columns)
                    + "</tr></thead><tbody><tr>"
                    + "<td>Telecommunications, and/or 31/03/2027-04-01</td>".repeat(columns)
                    + "</tr></tbody></table>";
            assertThat(outside(Sheets.of(table))).as("%d columns", columns).isEmpty();
        }
        assertThat(outside(Sheets.letter(true))).isEmpty();
    }

    @Test
    void provision_isNotBrokenAtALineEnd() throws Exception {
        Pattern broken = Pattern.compile("(?m)(section|31|\\(1\\)) *$");
        for (int i = 0; i < 40; i++) {
            String text = text(Sheets.pdf(Sheets.of(
                    "<p>" + "i".repeat(i) + " words before it ".repeat(4) + "under section 31(1)(a) of the Act</p>")));
            assertThat(text).doesNotContainPattern(broken);
        }
    }

    @Test
    void heading_isNeverLastOnAPage() throws Exception {
        for (int lines = 28; lines < 46; lines++) {
            for (String next : List.of(
                    "<p>Two lines follow it. " + "word ".repeat(30) + "</p>",
                    "<ul><li><p>item</p></li></ul>",
                    "<table><caption>Caption</caption><thead><tr><th>Head</th></tr></thead><tbody><tr><td>cell</td></tr></tbody></table>")) {
                String body = "<p>line</p>".repeat(lines) + "<h2>Heading</h2>" + next;
                try (PDDocument document = Loader.loadPDF(Sheets.pdf(Sheets.of(body)))) {
                    String first =
                            page(document, 1).replaceAll("Page \\d of \\d", "").strip();
                    assertThat(first).as("%d lines, then %s", lines, next).doesNotEndWith("Heading");
                }
            }
        }
    }

    @Test
    void failure_writesNothing() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> new PdfPrinter().print(Sheets.of("<p>\u6f22</p>"), out))
                .isInstanceOf(UnprintableCharacterException.class);
        assertThat(out.size()).isZero();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String page(PDDocument document, int page) throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    /** The characters that are printed outside of A4 less margins of 25 mm (70.8 points) on the left and right. */
    private static List<String> outside(Sheet sheet) throws Exception {
        List<String> outside = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                boolean seen = !text.getUnicode().isBlank();
                if (seen && (text.getX() < 70.5 || text.getX() + text.getWidth() > 595.3 - 70.5)) {
                    outside.add(text.getUnicode() + " at " + text.getX());
                }
            }
        };
        try (PDDocument document = Loader.loadPDF(Sheets.pdf(sheet))) {
            stripper.getText(document);
        }
        return outside;
    }
}
