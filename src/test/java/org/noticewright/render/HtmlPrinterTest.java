package org.noticewright.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlPrinterTest {

    private static Sheet letter(boolean draft) {
        Sheet paper = Sheets.letter(draft);
        return new Sheet(paper.xhtml(), Sheets.screen(), paper.logo(), paper.reference(), paper.dated(), draft);
    }

    @Test
    void file_needsNothingElse() throws Exception {
        Document page = Jsoup.parse(Sheets.html(letter(false)));
        assertThat(page.select("script, link, iframe, object, embed, base, form"))
                .isEmpty();
        assertThat(page.select("img").eachAttr("src"))
                .allMatch(address -> address.startsWith("data:image/png;base64,"));
        assertThat(Sheets.screen()).doesNotContain("url(", "@import");
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey())
                        .doesNotStartWith("data-")
                        .doesNotStartWith("on")
                        .isNotEqualTo("style");
            }
        }
    }

    @Test
    void policy_allowsTheOneStyleAndPicturesInside() throws Exception {
        Document page = Jsoup.parse(Sheets.html(letter(false)));
        byte[] sum = MessageDigest.getInstance("SHA-256")
                .digest(page.expectFirst("style").data().getBytes(StandardCharsets.UTF_8));
        assertThat(page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; img-src data:; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(sum) + "'; base-uri 'none'; form-action 'none'");
    }

    @Test
    void page_isAccessible() throws Exception {
        Document page = Jsoup.parse(Sheets.html(letter(false)));
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.title()).isEqualTo("IT devices and software plans: our reply");
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("img").eachAttr("alt")).containsExactly("Marrowdale Hospitals NHS Trust");
        assertThat(page.select("thead th:not([scope=col]), tbody th:not([scope=row])"))
                .isEmpty();
        assertThat(page.select("p[lang=cy]")).hasSize(1);
    }

    @Test
    void words_areThoseOfTheLetter() throws Exception {
        Sheet letter = letter(false);
        String printed = Jsoup.parse(Sheets.html(letter)).expectFirst("main").text();
        assertThat(printed).isEqualTo(Jsoup.parse(letter.xhtml()).body().text());
    }

    @Test
    void draft_isSaidAtTheTop() throws Exception {
        assertThat(Jsoup.parse(Sheets.html(letter(true))).body().text()).startsWith("DRAFT ");
        assertThat(Sheets.html(letter(false))).doesNotContain("DRAFT");
    }

    @Test
    void typedMarkup_staysText() throws Exception {
        String html = Sheets.html(Sheets.of(
                "<p onclick='x()' style='color:red'>&lt;script&gt;alert(1)&lt;/script&gt; &amp; <a href='javascript:alert(1)'>go</a></p>",
                "p { color: red } </style><script>alert(2)</script>"));
        assertThat(Jsoup.parse(html).select("script, [onclick], [style], a")).isEmpty();
        assertThat(Jsoup.parse(html).body().text()).isEqualTo("A letter <script>alert(1)</script> & go");
    }

    @Test
    void places_keepTheirNameOnlyWhereALinkLeadsThere() throws Exception {
        String html = Sheets.html(
                Sheets.of("<p id='there' data-field='notes'>x</p><p id='internal'><a href='#there'>go</a></p>"));
        assertThat(html).contains("<p id=\"there\">x</p><p><a href=\"#there\">go</a></p>");
    }
}
