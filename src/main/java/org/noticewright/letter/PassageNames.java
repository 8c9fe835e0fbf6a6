package org.noticewright.letter;

import java.util.List;
import java.util.stream.Stream;

/** The names of the passages that a letter file can replace. The order is that of the letter. */
public final class PassageNames {
    /** Passages of the letter as a whole. */
    public static final List<String> OF_LETTER = withHeadings(
            List.of(
                    "title",
                    "description",
                    "runningReference",
                    "date",
                    "label.replyTo",
                    "label.email",
                    "label.telephone",
                    "label.website",
                    "label.reference",
                    "label.date",
                    "salutation",
                    "opening",
                    "delay",
                    "decision",
                    "request",
                    "request.table",
                    "answers",
                    "answer.heading",
                    "answer.lead",
                    "label.withheld",
                    "label.neitherConfirmNorDeny",
                    "label.notHeld",
                    "label.notGiven",
                    "label.availableElsewhere",
                    "factor.weight",
                    "label.source",
                    "extension",
                    "advice",
                    "review",
                    "complaint",
                    "closing",
                    "signOff",
                    "enclosures",
                    "annex",
                    "annex.heading"),
            List.of(
                    "letter",
                    "opening",
                    "delay",
                    "decision",
                    "request",
                    "answers",
                    "extension",
                    "advice",
                    "review",
                    "complaint",
                    "closing",
                    "enclosures",
                    "annex"));

    /** Passages of one basis. */
    public static final List<String> OF_BASIS = withHeadings(
            List.of(
                    "statement",
                    "law",
                    "harm",
                    "label.ifYes",
                    "label.ifNo",
                    "section17_4",
                    "publicInterest",
                    "factorsFor",
                    "factorsAgainst",
                    "balance",
                    "conclusion",
                    "indication"),
            List.of(
                    "basis",
                    "statement",
                    "law",
                    "harm",
                    "evidence",
                    "publicInterest",
                    "factorsFor",
                    "factorsAgainst",
                    "balance",
                    "conclusion",
                    "indication"));

    private PassageNames() {}

    /** Whether there is a standard passage of that name, of the letter or of a basis. */
    public static boolean isKnown(String name) {
        return OF_LETTER.contains(name) || OF_BASIS.contains(name);
    }

    private static List<String> withHeadings(List<String> passages, List<String> partsWithHeading) {
        return Stream.concat(passages.stream(), partsWithHeading.stream().map(part -> "heading." + part))
                .toList();
    }
}
