package org.noticewright.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextPrinterTest {

    @Test
    void letter_readsAsAnEmail() throws Exception {
        String text = Sheets.plain(Sheets.letter(true));
        assertThat(text)
                .as(
                        "If this change is meant, paste the following into src/test/resources/render/letter.txt:%n%s%n",
                        text)
                .isEqualTo(Sheets.text("/render/letter.txt"));
    }

    @Test
    void blocks_haveTheirSigns() throws Exception {
        assertThat(Sheets.plain(Sheets.of("""
                        <h2>Second</h2><h3>Third</h3><p>One
                        line<br/>next</p>
                        <ol start="4"><li>four<ul><li>a</li><li><p>b</p><p>c</p></li></ul></li><li value="9">nine</li></ol>
                        <blockquote><p>Quoted</p><blockquote><p>inner</p></blockquote></blockquote>
                        <table><caption>Devices</caption><thead><tr><th>Device type</th><th>Number</th></tr></thead>
                        <tbody><tr><th>Desktop PCs</th><td>12</td></tr><tr><td>Tablets</td><td></td></tr></tbody></table>
                        <p><a href="https://a.example/">words</a>, <a href="https://a.example/">https://a.example/</a>,
                        <a href="mailto:foi@a.example">foi@a.example</a>, <a href="mailto:foi@a.example">write</a></p>
                        <p><span class="unfinished">the date</span></p><pre>a
                          b</pre><hr/>
                        """))).isEqualTo("""
                        A letter
                        ========

                        Second
                        ------

                        Third

                        One line
                        next

                        4. four
                           - a
                           - b
                             c
                        9. nine

                        > Quoted
                        >
                        > > inner

                        Devices
                        Device type: Desktop PCs; Number: 12
                        Device type: Tablets; Number:

                        words (https://a.example/), https://a.example/, foi@a.example, write (foi@a.example)

                        [the date]

                        a
                          b

                        ---
                        """);
    }

    @Test
    void draft_isTheFirstLine() throws Exception {
        Sheet letter = Sheets.letter(true);
        assertThat(Sheets.plain(letter))
                .startsWith("DRAFT\n\n")
                .endsWith("\n")
                .doesNotEndWith("\n\n")
                .doesNotContain("\r");
        assertThat(Sheets.plain(Sheets.letter(false)))
                .startsWith("Please reply to\n")
                .doesNotContain("DRAFT");
    }

    @Test
    void cellOverSeveralColumns_isToldOnceAfterAllTheirHeadings() throws Exception {
        assertThat(Sheets.plain(Sheets.of("""
                        <table><thead><tr><td></td><th>2026/27</th><th>2027/28</th></tr></thead>
                        <tbody><tr><th>Decisions</th><td colspan="2">Withheld: section 31(1)(a)</td></tr></tbody></table>
                        """))).contains("Decisions; 2026/27, 2027/28: Withheld: section 31(1)(a)\n");
    }
}
