package org.noticewright.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every PDF is PDF/UA-1 and PDF/A-3a at once. */
class PdfConformanceTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void letter_meetsBothStandards(boolean draft) throws Exception {
        assertThat(Conformance.findings(Sheets.pdf(Sheets.letter(draft)))).isEmpty();
    }

    /** Shows that the check can fail: the same letter drawn without the marks of a tagged file. */
    @Test
    void check_findsFaults() throws Exception {
        byte[] pdf = Sheets.pdf(Sheets.of("<p>Words.</p>"));
        String broken =
                new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1).replace("pdfuaid:part", "pdfuaid:trap");
        assertThat(Conformance.findings(broken.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h4>Too deep</h4><h2>Up</h2><h6>Down</h6><h3></h3>",
                "<p>No words follow.</p><ul></ul><ol><li></li></ol><p></p>",
                "<table><tr><td>No head</td><td></td></tr></table>",
                "<table><thead><tr><th>Head only</th></tr></thead></table>",
                "<table><caption>Caption <a href='https://a.example/'>linked</a></caption><tbody><tr><td>x</td></tr></tbody></table>",
                "<table><thead><tr><th scope='col' colspan='2'>Wide</th></tr></thead><tbody><tr><th scope='row' rowspan='2'>Tall</th><td>1</td></tr><tr><td>2</td></tr></tbody></table>",
                "<p><a href='#there'>Inside</a> <a href='https://a.example/'><strong>bold</strong> and <em>italic</em></a></p><p id='there'>There</p>",
                "<p><a href='file:///etc/hosts'>typed</a> <a>bare</a> <a href='https://a.example/'></a></p>",
                "<p>\u0174yr y t\u0177: <strong>\u0175 \u2713 \u2610</strong> <em>\u2192</em></p>",
                "<dl><dt>Term</dt><dd>Meaning</dd></dl><pre>a\n\tb</pre><hr/><p><sup>1</sup><abbr title='Freedom of Information Act'>FOIA</abbr></p>",
                "<div>Loose <em>words</em> <p>and a paragraph</p> then <ul><li>a <p>b</p> c</li></ul></div>",
                "<blockquote>Loose<blockquote><p>Nested</p></blockquote></blockquote>",
                "<p class='draft'><span class='unfinished'>missing</span></p><p lang='cy'>Cymraeg <span lang='en-GB'>English</span></p>"
            })
    void oddMarkup_meetsBothStandards(String body) throws Exception {
        assertThat(Conformance.findings(Sheets.pdf(Sheets.of(body)))).isEmpty();
    }

    @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED)
    void anyNesting_meetsBothStandards(@ForAll("bodies") String body) throws Exception {
        assertThat(Conformance.findings(Sheets.pdf(Sheets.of(body)))).as(body).isEmpty();
    }

    @Provide
    Arbitrary<String> bodies() {
        return blocks(3, 1, 12);
    }

    private static Arbitrary<String> blocks(int depth, int least, int most) {
        Arbitrary<String> block = depth == 0
                ? paragraph()
                : Arbitraries.lazyOf(
                        PdfConformanceTest::paragraph,
                        () -> inline().map(words -> "<h2>" + words + "</h2>"),
                        () -> inline().map(words -> "<h3>" + words + "</h3>"),
                        () -> inline().map(words -> "<h5>" + words + "</h5>"),
                        () -> items(depth).map(items -> "<ul>" + items + "</ul>"),
                        () -> items(depth).map(items -> "<ol start=\"3\">" + items + "</ol>"),
                        () -> blocks(depth - 1, 1, 3).map(inner -> "<blockquote>" + inner + "</blockquote>"),
                        () -> blocks(depth - 1, 1, 3).map(inner -> "<div class=\"part\">" + inner + "</div>"),
                        PdfConformanceTest::table);
        return block.list().ofMinSize(least).ofMaxSize(most).map(parts -> String.join("\n", parts));
    }

    private static Arbitrary<String> items(int depth) {
        return Arbitraries.oneOf(inline(), blocks(depth - 1, 1, 2))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(items ->
                        items.stream().map(item -> "<li>" + item + "</li>").collect(Collectors.joining()));
    }

    private static Arbitrary<String> table() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(1, 60),
                        words(4))
                .as((columns, rows, words) -> {
                    String head = "<th scope=\"col\">" + words + "</th>";
                    String row =
                            "<tr><th scope=\"row\">" + words + "</th>" + "<td>12</td>".repeat(columns - 1) + "</tr>";
                    return "<table><caption>" + words + "</caption><thead><tr>" + head.repeat(columns)
                            + "</tr></thead><tbody>" + row.repeat(rows) + "</tbody></table>";
                });
    }

    private static Arbitrary<String> paragraph() {
        return inline().map(words -> "<p>" + words + "</p>");
    }

    private static Arbitrary<String> words(int most) {
        Arbitrary<String> word = Arbitraries.of(
                "police",
                "s31(1)(a)",
                "\u0175y",
                "caf\u00e9",
                "\u201cquoted\u201d",
                "\u2713",
                "x".repeat(120),
                "&amp;");
        return word.list().ofMinSize(1).ofMaxSize(most).map(list -> String.join(" ", list));
    }

    private static Arbitrary<String> inline() {
        Arbitrary<String> words = words(25);
        Arbitrary<String> dressed = Combinators.combine(
                        Arbitraries.of(
                                "strong", "em", "code", "sup", "span lang=\"cy\"", "a href=\"https://a.example/b\""),
                        words)
                .as((tag, text) -> "<" + tag + ">" + text + "</" + tag.replaceFirst(" .*", "") + ">");
        return Arbitraries.oneOf(words, dressed)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map((List<String> parts) -> String.join(" ", parts));
    }
}
