package org.noticewright.check.ncnd;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.letter.OutcomeKind;

/** C03: no sentence about these questions describes a search or what came of it. */
final class DescribesASearch implements Check {
    private static final Pattern SEARCH = Phrase.read("C03-search");

    private static final Pattern IN_A_NAME = Phrase.of(
            "\\b(?:gathered|collated|search results?|results? of (?:the |our )?search)\\b",
            "\\bsearch(?:es)? (?:done|complete|completed|made)\\b");

    @Override
    public String id() {
        return "C03";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        Stream<Hit> said = new NeitherParts(letter)
                .likely().stream()
                        .filter(s -> !s.block().field().equals("advice") && !NeitherParts.isRight(s))
                        .filter(s -> !s.has(NOT_OURS))
                        .flatMap(s -> s.hitsOutsideNeither(SEARCH).stream().limit(1))
                        .filter(hit -> !CONDITIONAL
                                .matcher(String.valueOf(hit.excerpt()))
                                .find());
        List<Hit> named =
                TellingNames.hits(letter, IN_A_NAME, OutcomeKind.DISCLOSED, OutcomeKind.WITHHELD, OutcomeKind.NOT_HELD);
        return Stream.concat(said, named.stream()).toList();
    }

    /** Searches that were not made, would have been, or are an offender's. */
    private static final Pattern NOT_OURS = Phrase.of(
            "\\bno search\\w*\\b[^.;]{0,20}\\b(?:has|have|was|were|is|made)\\b",
            "\\b(?:would|could|might|must|needs?|(?<!than )expected|obliged|required) (?:not )?(?:have )?(?:been )?(?:to )?(?:\\w{1,12} )?(?:search|gather|collat|locat|look|compil|retriev|collect|obtain|extract)\\w*\\b",
            "\\b(?:criminals?|attackers?|offenders?|hackers?|intruders?|fraudsters?|thieves|terrorists?|adversar\\w+|gangs?|those (?:who|behind)|they are known)\\b[^.;]{0,80}\\b(?:search|gather|collat|locat|look|compil|retriev|collect|obtain|extract)\\w*\\b");

    private static final Pattern CONDITIONAL = Phrase.of("\\bpublic interest", "\\blegal advis");
}
