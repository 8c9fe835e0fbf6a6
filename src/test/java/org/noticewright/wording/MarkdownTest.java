package org.noticewright.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class MarkdownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7}",
                "#{7*7} [=7]",
                "<#assign x=1>",
                "<#include \"/etc/passwd\">",
                "<script>alert(1)</script>",
                "a <b>bold</b> word",
                "<!-- a comment -->",
                "<![CDATA[x]]>",
                "<?xml version=\"1.0\"?>",
                "![picture](http://example.org/a.png)",
                "![picture](file:///etc/hostname)",
                "![picture](data:image/png;base64,AAAA)",
                "![](http://example.org/a.png)",
                "see [x](file:///etc/passwd) now",
                "see [x](javascript:alert(1)) now",
                "see [x](JaVaScript:alert(1)) now",
                "see [x](data:text/html,x) now",
                "see [x](vbscript:x) now",
                "see [x](/relative) now",
                "see [x](page.html) now",
                "see [x](//example.org/x) now",
                "see [x](ftp://example.org/) now",
                "see [](http://example.org/) now",
                "see file:///etc/passwd now",
                "see <file:///etc/passwd> now",
                "see [file:///etc/passwd](file:///etc/passwd) now",
                "[unused]: http://example.org/ \"A title\"",
                "-",
                "*",
                "2019.",
                "1)",
                "#",
                ">",
                "~~~",
                "~~~ words after the fence",
                "| a |\n|---|\n| 1 | 2 |"
            })
    void typedText_comesOutAsTyped(String typed) {
        String xhtml = Markdown.blocks(typed, 2, false);

        Element body = Worded.parse("<body>" + xhtml + "</body>");
        assertThat(Worded.text(body)).isEqualTo(typed.replace('\n', ' '));
        assertThat(Worded.elements(body))
                .allSatisfy(e -> assertThat(e.getTagName()).isEqualTo("p"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.org/, http://example.org/",
        "https://example.org/?a=1&b=2, https://example.org/?a=1&amp;b=2",
        "mailto:foi@example.org, mailto:foi@example.org",
        "tel:+441632960000, tel:+441632960000",
        "HTTPS://example.org/, HTTPS://example.org/"
    })
    void link_toWebMailOrTelephoneWorks(String destination, String href) {
        assertThat(Markdown.inline("[our page](" + destination + ")"))
                .isEqualTo("<a href=\"" + href + "\">our page</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[x](#)", "[x](#part)", "[x]()"})
    void deadLink_givesItsText_markedForTheChecks(String typed) {
        String marked = "<span class=\"leads-nowhere\">x</span>";
        assertThat(Markdown.inline(typed)).isEqualTo(marked);
        assertThat(Markdown.blocks(typed, 2, false)).isEqualTo("<p>" + marked + "</p>");
    }

    @Test
    void linkDefinition_worksWhereItIsUsed() {
        assertThat(Markdown.blocks("See [our page].\n\n[our page]: https://example.org/", 2, false))
                .isEqualTo("<p>See <a href=\"https://example.org/\">our page</a>.</p>");
    }

    @Test
    void linkDefinition_staysVisibleWhereNothingUsesIt() {
        assertThat(Markdown.blocks("Words.\n\n[note]: https://example.org/", 2, false))
                .contains("<p>[note]: https://example.org/</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&#1;", "&#x1F;x", "a &#xFFFE; b", "&#xFFFF;", "&#11;"})
    void entityOfForbiddenCharacter_comesOutAsTyped(String typed) {
        assertThat(Worded.text(Worded.parse(Markdown.blocks(typed, 2, false)))).isEqualTo(typed);
        assertThat(Worded.text(Worded.parse("<p>" + Markdown.inline(typed) + "</p>")))
                .isEqualTo(typed);
        assertThat(Markdown.plain(typed)).matches("[\\u0020-\\uFFFD]*");
    }

    @Test
    void forbiddenCharacter_isReplaced() {
        assertThat(Markdown.inline("a\u0001b")).isEqualTo("a\uFFFDb");
        assertThat(Markdown.plain("a\u0001b*")).isEqualTo("a\uFFFDb*");
        assertThat(new WordsModel(new Words("a\u0001", "reference", Words.Form.INLINE)).getAsString())
                .isEqualTo("a\uFFFD");
    }

    static Stream<String> bombs() {
        return Stream.of(
                ">".repeat(10_000) + " x",
                "[".repeat(10_000) + "x",
                "*".repeat(10_000) + "x",
                "*a ".repeat(5_000),
                "- ".repeat(5_000) + "x",
                "1. ".repeat(5_000) + "x",
                "![[".repeat(3_000),
                "`".repeat(10_000) + "x",
                "[a]: x\n".repeat(2_000),
                "<a ".repeat(3_000));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    @Timeout(20)
    void nestingBomb_isSetQuickly(String bomb) {
        long start = System.nanoTime();
        Element body = Worded.parse("<body>" + Markdown.blocks(bomb, 2, false) + "</body>");
        String line = Markdown.inline(bomb);
        Markdown.plain(bomb);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(Worded.text(body)).isNotEmpty();
        assertThat(line).isNotEmpty();
    }

    @Test
    void nestingBomb_comesOutAsTyped() {
        String bomb = ">".repeat(10_000) + " x";

        assertThat(Markdown.blocks(bomb, 2, false)).isEqualTo("<p>" + Markdown.escape(bomb) + "</p>");
    }

    @Test
    void table_getsHeadingsOfItsColumns() {
        assertThat(Markdown.blocks("| a | b |\n|---|:-:|\n| 1 | 2 |", 2, false))
                .contains("<th scope=\"col\">a</th>")
                .contains("<td>2</td>")
                .doesNotContain("align");
    }

    @Test
    void headings_startAtTheLevelOfTheirPlaceAndSkipNone() {
        assertThat(Markdown.blocks("### A\n\n# B\n\n### C\n\n## D", 3, false).replace("\n", ""))
                .isEqualTo("<h3>A</h3><h3>B</h3><h4>C</h4><h4>D</h4>");
        assertThat(Markdown.blocks("# A\n## B\n### C\n#### D\n##### E\n###### F", 3, false))
                .contains("<h6>D</h6>", "<h6>F</h6>");
    }

    @Test
    void lineEnds_areKeptInTheRequestersWordsAlone() {
        assertThat(Markdown.xhtml("one\ntwo", Words.Form.VERBATIM, 2)).isEqualTo("<p>one<br />two</p>");
        assertThat(Markdown.xhtml("one\ntwo", Words.Form.BLOCK, 2)).isEqualTo("<p>one\ntwo</p>");
        assertThat(Markdown.xhtml("one\n\ntwo", Words.Form.INLINE, 2)).isEqualTo("one two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- x", "1. x", "# x", "> x", "=== x", "+ x", "~~~ x", "1) x"})
    void typedWords_staySentenceWordsInsideAPassage(String typed) {
        assertThat(Worded.text(Worded.parse(Markdown.blocks(Markdown.selfContained(typed), 2, false))))
                .isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[x]: http://example.org/", "*a", "`b", "a\\", "[c", "![d](e", "<f", "&#1;"})
    void typedWords_neverPairWithThoseOfThePassage(String typed) {
        String passage = "before " + Markdown.selfContained(typed) + " between " + Markdown.selfContained(typed) + ".";

        assertThat(Worded.text(Worded.parse(Markdown.blocks(passage, 2, false))))
                .isEqualTo("before " + typed + " between " + typed + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"![x](http://example.org/a.png)", "![x](file:///etc/hostname)", "[x](javascript:alert(1))"})
    void typedPicture_isNoLinkInsideAPassage(String typed) {
        String line = Markdown.inline("about " + Markdown.selfContained(typed) + " now");

        assertThat(line).isEqualTo("about " + typed + " now");
    }

    @Test
    void bareAddress_afterABackslashStaysWhole() {
        assertThat(Markdown.inline("\\[\\*\\_ file:///etc/passwd now")).isEqualTo("[*_ file:///etc/passwd now");
        assertThat(Markdown.inline("\\[file:///etc/passwd now")).isEqualTo("[file:///etc/passwd now");
        assertThat(Markdown.inline("\\[\\* https://example.org/a now"))
                .isEqualTo("[* <a href=\"https://example.org/a\">https://example.org/a</a> now");
    }
}
