package org.noticewright.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlyphCheckTest {

    @Test
    void unknownCharacter_isNamedWithItsField() {
        Sheet sheet = Sheets.of(
                "<div data-field=\"questions[0]\"><p data-field=\"questions[0].text\">Is <em>\u6f22</em> there?</p></div>");
        UnprintableCharacterException fault =
                catchThrowableOfType(UnprintableCharacterException.class, () -> Sheets.pdf(sheet));
        assertThat(fault)
                .hasMessage(
                        "The character \"\u6f22\" (U+6F22) in questions[0].text has no shape in the letter's fonts. "
                                + "Replace it or leave it out.");
        assertThat(fault.codePoint()).isEqualTo(0x6F22);
        assertThat(fault.field()).isEqualTo("questions[0].text");
    }

    @ParameterizedTest
    @CsvSource({
        "&#x85;, U+0085, control character",
        "&#x7f;, U+007F, control character",
        "&#x5d0;, U+05D0, right to left",
        "&#x627;, U+0627, right to left",
        "&#x202e;, U+202E, right to left",
        "&#x1f9ff;, U+1F9FF, no shape",
        "&#xe000;, U+E000, no shape",
        "&#xfffc;, U+FFFC, no shape",
        "&#x10ffff;, U+10FFFF, no shape"
    })
    void character_isRefusedForAReason(String reference, String number, String reason) {
        assertThatThrownBy(() -> Sheets.pdf(Sheets.of("<p>a" + reference + "b</p>")))
                .isInstanceOf(UnprintableCharacterException.class)
                .hasMessageContaining(number)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00ad",
                "\u200b",
                "\u200d",
                "\u2060",
                "\ufeff",
                "\u200e",
                "\u00a0",
                "\u2009",
                "\u202f",
                "\u2028",
                "\t",
                "\ud83d\ude00",
                "e\u0301",
                "\u0175",
                "\u0176",
                "\u2713",
                "\u2610",
                "\ufb01",
                "\u20ac",
                "\ufe0f"
            })
    void character_isPrinted(String character) {
        assertThatCode(() -> Sheets.pdf(Sheets.of("<p>a" + character + "b <strong>" + character + "</strong></p>")))
                .doesNotThrowAnyException();
    }

    @Test
    void referenceAndTitle_areChecked() {
        Sheet sheet = new Sheet(Sheets.of("").xhtml(), "", null, "FOI \u6f22", Sheets.DATED, false);
        assertThatThrownBy(() -> Sheets.pdf(sheet)).hasMessageContaining("in reference has no shape");
        assertThatThrownBy(() -> Sheets.pdf(Sheets.sheet("<html><head><title>\u6f22</title></head></html>", "", null)))
                .hasMessageContaining("in subject has no shape");
    }

    @Test
    void letterFont_hasAllPlainCharacters() throws Exception {
        LetterFonts fonts = new LetterFonts();
        for (int c = 0xA0; c <= GlyphCheck.PLAIN_TO; c++) {
            assertThat(fonts.letterShows(c)).as("U+%04X", c).isTrue();
        }
        for (int c = ' '; c <= '~'; c++) {
            assertThat(fonts.letterShows(c)).as("U+%04X", c).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%s", "<strong>%s</strong>", "<em>%s</em>", "<strong><em>%s</em></strong>", "<code>%s</code>"})
    void welshAndMixedFonts_keepTheirOrder(String style) throws Exception {
        String words = "\u0174yr y t\u0177 a\u2713b\u2610c \u0175 \u0176 caf\u00e9 na\u00efve";
        assertThat(printed(style.formatted(words))).contains(words);
    }

    @Property(tries = 60)
    void anyLatinGreekAndCyrillic_comesOutAsItWentIn(
            @ForAll
                    @CharRange(from = 'a', to = 'z')
                    @CharRange(from = '\u0391', to = '\u03a1')
                    @CharRange(from = '\u0410', to = '\u044f')
                    @CharRange(from = '\u1e80', to = '\u1e85')
                    @CharRange(from = '\u2010', to = '\u2015')
                    @CharRange(from = '\u2190', to = '\u2193')
                    @StringLength(min = 1, max = 40)
                    String word)
            throws Exception {
        String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
        assertThat(printed(word).replaceAll("\\s", "")).contains(composed.replaceAll("\\s", ""));
    }

    private static String printed(String words) throws Exception {
        try (PDDocument document = Loader.loadPDF(Sheets.pdf(Sheets.of("<p>" + words + "</p>")))) {
            return new PDFTextStripper().getText(document);
        }
    }
}
