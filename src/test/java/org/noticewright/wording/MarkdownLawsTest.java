package org.noticewright.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.noticewright.letter.LetterArbitraries;
import org.w3c.dom.Element;

class MarkdownLawsTest {
    private static final Pattern WORD = Pattern.compile("w\\d+w");

    @Property(tries = 1_000)
    void anyText_givesStrictXhtmlInEveryForm(@ForAll("texts") String typed, @ForAll("forms") Words.Form form) {
        Element body = Worded.parse("<body>" + Markdown.xhtml(typed, form, 3) + "</body>");

        assertThat(Worded.elements(body))
                .noneMatch(e -> List.of("script", "img", "iframe").contains(e.getTagName()));
        Worded.parse("<p title=\"" + Markdown.escape(Markdown.plain(typed)) + "\"/>");
    }

    @Property(tries = 1_500)
    void marksAroundWords_leaveTheWordsInOrder(@ForAll("marked") String typed) {
        Element body = Worded.parse("<body>" + Markdown.blocks(typed, 2, true) + "</body>");

        assertThat(words(Worded.text(body))).isEqualTo(words(typed));
        assertThat(words(Worded.text(Worded.parse("<p>" + Markdown.inline(typed) + "</p>"))))
                .isEqualTo(words(typed));
        assertThat(words(Markdown.plain(typed))).isEqualTo(words(typed));
    }

    @Property(tries = 500)
    void words_surviveInsideAPassage(@ForAll("marked") String typed) {
        String passage = Markdown.blocks("We say " + Markdown.selfContained(typed) + " to you.", 2, false);

        assertThat(words(Worded.text(Worded.parse("<body>" + passage + "</body>"))))
                .isEqualTo(words(typed));
    }

    @Property(tries = 1_000)
    void anyText_leavesNoBlockEmpty(@ForAll("marked") String typed) {
        Element body = Worded.parse("<body>" + Markdown.blocks(typed, 2, false) + "</body>");

        assertThat(Worded.elements(body))
                .filteredOn(e -> List.of("p", "li", "h2", "h3", "h4", "h5", "h6", "blockquote", "a", "pre")
                        .contains(e.getTagName()))
                .allSatisfy(e -> assertThat(Worded.text(e)).isNotEmpty());
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    @Provide
    Arbitrary<String> texts() {
        return LetterArbitraries.texts();
    }

    @Provide
    Arbitrary<Words.Form> forms() {
        return Arbitraries.of(Words.Form.class);
    }

    /** Numbered words among the marks that mean something to Markdown, XML or a template. */
    @Provide
    Arbitrary<String> marked() {
        List<String> marks = Arrays.asList(
                " ",
                " ",
                "\n",
                "\n\n",
                "*",
                "**",
                "_",
                "`",
                "#",
                "# ",
                "> ",
                "- ",
                "1. ",
                "\n- ",
                "\n1. ",
                "\n# ",
                "\n> ",
                "[",
                "]",
                "(",
                ")",
                "[x](#) ",
                "(http://example.org)",
                "|",
                "\n|---|\n",
                "---",
                "\n    ",
                "\t",
                "~~~",
                "\n~~~\n",
                "<",
                ">",
                "<b>",
                "&amp;",
                "&",
                "${",
                "}",
                "<#if>",
                "\\",
                "!",
                ":",
                ".",
                "\u00a0");
        return Arbitraries.of(marks).list().ofMinSize(1).ofMaxSize(25).map(list -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < list.size(); i++) {
                text.append(list.get(i)).append(i % 2 == 0 ? "w" + i + "w" : "");
            }
            return text.toString();
        });
    }
}
