package org.noticewright.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>open | not well formed",
                "<p>&nbsp;</p> | not well formed",
                "<iframe/> | cannot hold the element <iframe>",
                "<svg:svg xmlns:svg='s'/> | cannot hold the element <svg:svg>",
                "<img src='a.png' alt=''/> | the only picture in a letter is its logo",
                "<img alt=''/> | the only picture in a letter is its logo"
            })
    void fault_isToldWithItsLine(String markup, String reason) {
        MalformedSheetException fault =
                catchThrowableOfType(MalformedSheetException.class, () -> Sheets.plain(Sheets.of(markup)));
        assertThat(fault.getMessage()).contains(reason).startsWith("Line " + fault.line() + " of the letter's XHTML: ");
        assertThat(fault.line()).isBetween(3, 4);
    }

    @Test
    void root_mustBeHtml() {
        assertThatThrownBy(() -> Sheets.plain(Sheets.sheet("<p>x</p>", "", null)))
                .hasMessage("Line 1 of the letter's XHTML: the root must be <html>, not <p>.");
        assertThatThrownBy(() -> Sheets.plain(Sheets.sheet("", "", null))).isInstanceOf(MalformedSheetException.class);
    }

    @Test
    void depthBomb_isRefused() {
        for (int depth : new int[] {101, 500, 100_000}) {
            String bomb = "<blockquote>".repeat(depth) + "</blockquote>".repeat(depth);
            assertThatThrownBy(() -> Sheets.pdf(Sheets.of(bomb)))
                    .isInstanceOf(OversizeSheetException.class)
                    .hasMessageContaining("more than 100 deep");
        }
    }

    @ParameterizedTest
    @CsvSource({"blockquote", "div", "ul><li", "em", "table><tr><td"})
    void deepestNesting_isPrinted(String tags) throws Exception {
        int each = tags.split(">", -1).length;
        int depth = 97 / each;
        String open = ("<" + tags + ">").repeat(tags.startsWith("table") ? 12 : depth);
        String close = closing(tags).repeat(tags.startsWith("table") ? 12 : depth);
        assertThat(StructureTree.of(Sheets.pdf(Sheets.of(open + "words" + close))))
                .contains("words");
    }

    private static String closing(String tags) {
        StringBuilder close = new StringBuilder();
        for (String tag : tags.split(">", -1)) {
            close.insert(0, "</" + tag.replace("<", "") + ">");
        }
        return close.toString();
    }

    @Test
    void oversizeText_isRefusedAtOnce() {
        String much = "<p>" + "x".repeat(SheetReader.MAX_LENGTH) + "</p>";
        assertThatThrownBy(() -> Sheets.pdf(Sheets.of(much)))
                .isInstanceOf(OversizeSheetException.class)
                .hasMessageContaining("at most 8,000,000 can be printed");
    }

    @Test
    void headings_areBroughtIntoOrder() throws Exception {
        Sheet sheet = Sheets.sheet(
                "<html><body><h2>A</h2><h4>B</h4><h4> </h4><h6>C</h6><h2>D</h2><h1>E</h1><h3>F</h3></body></html>",
                "",
                null);
        assertThat(StructureTree.of(Sheets.pdf(sheet)).lines().map(String::strip))
                .containsExactly("Document[en-GB]", "H1 A", "H2 B", "H3 C", "H1 D", "H1 E", "H2 F");
    }

    @Test
    void logo_isItsWordsWhereThereIsNone() throws Exception {
        assertThat(Sheets.html(Sheets.of("<p><img src='noticewright:logo' alt='The Trust'/></p>")))
                .contains("<p><span>The Trust</span></p>");
    }

    @Test
    void brokenLogo_isToldInOneSentence() {
        Picture cut = new Picture(java.util.Arrays.copyOf(Sheets.logo().bytes(), 400), "image/png");
        assertThatThrownBy(() -> Sheets.pdf(Sheets.sheet("<html/>", "", cut)))
                .isInstanceOf(UnusableLogoException.class)
                .hasMessage("The logo cannot be read: it is damaged, or in the colours of a printing press (CMYK)."
                        + " Save it anew as PNG.");
    }
}
