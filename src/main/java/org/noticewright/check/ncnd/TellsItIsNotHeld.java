package org.noticewright.check.ncnd;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.check.Sentence;
import org.noticewright.letter.OutcomeKind;

/** C02: no sentence about these questions denies that the information is held, or that the thing happened. */
final class TellsItIsNotHeld implements Check {
    private static final Pattern DENIED = Phrase.read("C02-denied");

    /** A plain no to what was asked. */
    private static final Pattern PLAINLY = Phrase.read("C02-plainly");

    /** Said of what would be, of the law, of this letter. */
    private static final Pattern SUPPOSED = Phrase.of(
            "\\byou (?:did|do|have) not\\b",
            "\\b(?:who|that|which|whoever) (?:learns?|hears?|finds out|is told|knows) (?:that )?(?:there|it|he|she|they) (?:is|are|was|were)\\b",
            "\\b(?:(?<!which )would (?!have no|only have)|could (?!not be found|be found)|might|if|whether|suppose\\w*|hypothetical\\w*|inference|confirm\\w*|den(?:y|ial)|arise|taken as|opinion|review|complain\\w*|your (?:name|address|clarification))\\b");

    private static final Pattern IN_A_NAME = Phrase.of(
            "\\b(?:not|none|nothing) (?:held|found)\\b(?! (?:liable|guilty))",
            "\\bnotheld\\b",
            "\\bnil (?:return|reply|response)\\b",
            "\\bno (?:info|information|records?|data|documents?|trace|such (?:attack|incident|breach|investigation)s?)\\b(?! (?:is |was )?(?:confirmed|denied))",
            "\\bdo(?:es)? not hold\\b");

    @Override
    public String id() {
        return "C02";
    }

    private static List<Hit> said(Sentence sentence) {
        List<Hit> denied = sentence.isStatementOfLaw()
                ? List.of()
                : sentence.hitsOutsideNeither(DENIED).stream().limit(1).toList();
        if (!denied.isEmpty() || NeitherParts.isRight(sentence)) {
            return denied;
        }
        List<Hit> presupposed = Presupposed.no(sentence);
        return presupposed.isEmpty() && !sentence.isStatementOfLaw() && !sentence.has(SUPPOSED)
                ? sentence.hitsOutsideNeither(PLAINLY).stream().limit(1).toList()
                : presupposed;
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        Stream<Hit> said = new NeitherParts(letter).likely().stream().flatMap(s -> said(s).stream());
        return Stream.concat(said, TellingNames.hits(letter, IN_A_NAME, OutcomeKind.NOT_HELD).stream())
                .toList();
    }
}
