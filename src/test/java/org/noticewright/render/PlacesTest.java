package org.noticewright.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Each field's places hold the words of that field and nothing else, judged by the text of the PDF itself. */
class PlacesTest {

    private static final PdfPrinter PRINTER = new PdfPrinter();

    /** How far outside its place a glyph may lie and still be the place's, in points. */
    private static final double EDGE = 0.5;

    @Test
    void places_holdTheWordsOfTheirField_alsoOverPages() throws Exception {
        String body =
                "<div data-field='a' data-passage='opening'><p>%s</p></div>".formatted("Alpha first. ".repeat(700))
                        + "<p data-field='b'>Between <em>the</em> two.</p>"
                        + "<ul><li data-field='c[0]'>One item</li><li data-field='c[1]'>%s</li></ul>"
                                .formatted("Another item. ".repeat(500))
                        + "<blockquote data-field='d'><p>Quoted.</p><table><tr><td data-field='e'>Cell</td>"
                        + "<td>Other</td></tr></table></blockquote>";
        Sheet sheet = Sheets.of(body);
        PrintedPages printed = PRINTER.printWithPlaces(sheet);

        assertThat(printed.places()).extracting(PlaceOnPage::field).containsSubsequence("a", "a", "b", "c[0]", "c[1]");
        for (Element element : Jsoup.parse(sheet.xhtml()).body().select("[data-field]")) {
            String field = element.attr("data-field");
            assertThat(text(printed, field)).as(field).isEqualTo(squeezed(element.text()));
        }
    }

    @Test
    void wordsWithinALine_takeTheirOwnWidth() throws Exception {
        PrintedPages printed = PRINTER.printWithPlaces(
                Sheets.of("<p data-field='p'>Before <span data-field='s'>inside words</span> after.</p>"));

        assertThat(text(printed, "s")).isEqualTo("insidewords");
        assertThat(text(printed, "p")).isEqualTo("Beforeinsidewordsafter.");
        assertThat(place(printed, "s").width()).isLessThan(place(printed, "p").width() / 4);
    }

    @Test
    void wordsWithinLines_thatWrap_areOnePlace() throws Exception {
        PrintedPages printed = PRINTER.printWithPlaces(
                Sheets.of("<p>Before <span data-field='s'>%s</span> after.</p>".formatted("many words ".repeat(20))));

        assertThat(text(printed, "s")).contains("manywords".repeat(20));
    }

    @Test
    void place_namesThePassage_whereThereIsOne() throws Exception {
        PrintedPages printed = PRINTER.printWithPlaces(
                Sheets.of("<div data-field='passages.opening' data-passage='opening'><p>Thank you.</p></div>"
                        + "<p data-field='subject'>Devices</p>"));

        assertThat(printed.places()).extracting(PlaceOnPage::passage).containsExactly("opening", null);
    }

    @Test
    void emptyCell_hasAPlace_andAnEmptyBlockNone() throws Exception {
        PrintedPages printed = PRINTER.printWithPlaces(
                Sheets.of("<table><tr><td>Word</td><td data-field='cell'></td></tr></table><div data-field='none'/>"));

        assertThat(printed.places()).extracting(PlaceOnPage::field).containsExactly("cell");
        assertThat(printed.places().getFirst().height()).isPositive();
    }

    @Test
    void logo_hasAPlace() throws Exception {
        String xhtml = "<html><body><p data-field='authority.logo'><img class='logo' src='noticewright:logo' alt='L'/>"
                + "</p><h1>A letter</h1></body></html>";
        PrintedPages printed = PRINTER.printWithPlaces(Sheets.sheet(xhtml, Sheets.paper(), Sheets.logo()));

        assertThat(place(printed, "authority.logo").height()).isGreaterThan(20);
    }

    @Test
    void fileWithPlaces_hasTheBytesOfTheFileWithout() throws Exception {
        Sheet letter = Sheets.letter(true);
        ByteArrayOutputStream without = new ByteArrayOutputStream();
        PRINTER.print(letter, without);

        assertThat(PRINTER.printWithPlaces(letter).pdf()).isEqualTo(without.toByteArray());
    }

    private static PlaceOnPage place(PrintedPages printed, String field) {
        return printed.places().stream()
                .filter(p -> p.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    /** The words inside the places of a field, page after page. */
    private static String text(PrintedPages printed, String field) throws Exception {
        List<PlaceOnPage> places =
                printed.places().stream().filter(p -> p.field().equals(field)).toList();
        StringBuilder text = new StringBuilder();
        try (PDDocument pdf = Loader.loadPDF(printed.pdf())) {
            for (PlaceOnPage place : places) {
                PDFTextStripperByArea stripper = new PDFTextStripperByArea();
                stripper.addRegion(
                        "place",
                        new Rectangle2D.Double(
                                place.x() - EDGE,
                                place.y() - EDGE,
                                place.width() + 2 * EDGE,
                                place.height() + 2 * EDGE));
                stripper.extractRegions(pdf.getPage(place.page()));
                text.append(stripper.getTextForRegion("place"));
            }
        }
        return squeezed(text.toString());
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0\u2022\u2060\u200b]+", "");
    }
}
