package org.noticewright.letter;

import java.util.List;
import java.util.stream.Stream;

/** The names of the passages that a letter file can replace. The order is that of the letter. */
public final class PassageNames {
    /** Passages of the letter as a whole. */
    public static final List<String> OF_LETTER = withHeadings(
            List.of(
                    "label.replyTo",
                    "label.reference",
                    "label.date",
                    "salutation",
                    "opening",
                    "delay",
                    "request",
                    "decision",
                    "answers",
                    "extension",
                    "advice",
                    "review",
                    "complaint",
                    "closing",
                    "signOff",
                    "enclosures",
                    "annex"),
            List.of(
                    "letter",
                    "request",
                    "decision",
                    "answers",
                    "advice",
                    "review",
                    "complaint",
                    "enclosures",
                    "annex",
                    "evidence"));

    /** Passages of one basis. */
    public static final List<String> OF_BASIS = withHeadings(
            List.of(
                    "statement",
                    "law",
                    "harm",
                    "publicInterest",
                    "factorsFor",
                    "factorsAgainst",
                    "balance",
                    "conclusion",
                    "indication",
                    "section17_4"),
            List.of(
                    "basis",
                    "harm",
                    "evidence",
                    "publicInterest",
                    "factorsFor",
                    "factorsAgainst",
                    "balance",
                    "conclusion"));

    private PassageNames() {}

    private static List<String> withHeadings(List<String> passages, List<String> partsWithHeading) {
        return Stream.concat(passages.stream(), partsWithHeading.stream().map(part -> "heading." + part))
                .toList();
    }
}
