package org.noticewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.noticewright.check.Excerpts.Span;

class ExcerptsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Release could assist thieves. | could assist thieves | could assist thieves",
                "Release **could** assist thieves. | could assist thieves | could** assist thieves",
                "Release could\\n  assist\\nthieves. | could assist thieves | could\\n  assist\\nthieves",
                "See [our _plan_](https://a.example/b_(c)) of May. | our plan of May | our _plan_](https://a.example/b_(c)) of May",
                "See [our plan](https://a.example/b) of May. | plan of May. | plan](https://a.example/b) of May.",
                "The officer's words. | officer’s words | officer's words",
                "- one\\n- two (three) | two (three) | two (three)",
                "[here](#) it is | [here](#) | [here](#)",
                "Tom &amp; Jerry's case | Tom & Jerry's case | Tom &amp; Jerry's case",
                "A long sentence that goes on | long sentence that…| long sentence that",
                "> quoted\\n> words | quoted words | quoted\\n> words",
                "A \\\\* star | A * star | A \\\\* star",
            })
    void excerpt_isFoundWhereItWasTyped(String typed, String excerpt, String expected) {
        String text = typed.replace("\\n", "\n").replace("\\\\", "\\");

        assertThat(Excerpts.in(text, excerpt).map(span -> text.substring(span.start(), span.end())))
                .hasValue(expected.replace("\\n", "\n").replace("\\\\", "\\"));
    }

    @Test
    void excerpt_isNotFoundInsideAnotherWord_norWhereItIsNot() {
        assertThat(Excerpts.in("The therapist could.", "rapist")).isEmpty();
        assertThat(Excerpts.in("could help", "could hel")).isEmpty();
        assertThat(Excerpts.in("Nothing here.", "elsewhere")).isEmpty();
        assertThat(Excerpts.in("", "x")).isEmpty();
        assertThat(Excerpts.in("x", "")).isEmpty();
        assertThat(Excerpts.in("x", "…")).isEmpty();
        assertThat(Excerpts.in("x", "!?")).isEmpty();
    }

    @Test
    void excerpt_isFoundInItsOwnSentence() {
        String typed = "This could help. Release of *this* could help a thief.";

        assertThat(Excerpts.in(typed, "Release of this could help a thief.", "could help"))
                .hasValue(new Span(35, 45));
        assertThat(Excerpts.in(typed, "A sentence that is gone.", "could help")).hasValue(new Span(5, 15));
        assertThat(Excerpts.in(typed, "could help")).hasValue(new Span(5, 15));
    }
}
