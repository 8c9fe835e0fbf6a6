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

/** C01: no sentence about these questions tells that the information is held. */
final class TellsItIsHeld implements Check {
    private static final Pattern HELD = Phrase.read("C01-held");

    /** Somebody who has read it, counted it or has it before him. */
    private static final Pattern SEEN = Phrase.read("C01-seen");

    /** Said of what would be. */
    private static final Pattern SUPPOSED = Phrase.of(
            "\\b(?:would (?!like)|could|might|may|if|whether|suppose\\w*|were (?:we|it|the)|or not|hypothetical\\w*|any|public|published|complaint|review)\\b",
            "\\byour (?:name|e-?mail|letter|address) (?:is|was|will|has|of \\d|dated|and|address)\\b",
            "\\brequests? (?:for|under|dated|of)\\b[^.;]{0,120}\\b(?:received|dealt|handled|considered)\\b|\\b(?:thank you|grateful) for your\\b|\\bFreedom of Information\\b|\\b(?:sensitive|personal) (?:personal )?(?:data|information)\\b|\\bmost sensitive\\b",
            "\\b(?:records|data|information)\\b[^.;]{0,20}\\b(?:of|on|about) (?:some|around|about|over|more|many|patients|all|our|people|residents|them|staff|almost|nearly|\\d)");

    private static final Pattern IN_A_NAME = Phrase.of(
            "\\b(?:info|information|data|records?|docs?|documents?|e-?mails?|reports?|logs?) (?:is |are |was |were )?(?:found|located|attached|enclosed)\\b(?! (?:by|in|on|at))",
            "(?<!no )\\b(?:info|information|data|records?|docs?|documents?|e-?mails?|reports?|logs?) (?:is|are) held\\b",
            "(?:^|\\b(?:foi|ncnd|reply|response|s31|\\d{1,9}) )(?:info |information )?held\\b(?! (?:in|on|at|by)\\b)",
            "\\b(?:attack|incident|breach|investigation|fraud|report)s? (?:is |was )?confirmed\\b");

    @Override
    public String id() {
        return "C01";
    }

    private static List<Hit> said(Sentence sentence) {
        List<Hit> held = sentence.isStatementOfLaw()
                ? List.of()
                : sentence.hitsOutsideNeither(HELD).stream().limit(1).toList();
        if (!held.isEmpty() || NeitherParts.isRight(sentence)) {
            return held;
        }
        List<Hit> presupposed = Presupposed.yes(sentence);
        boolean ofAnother = sentence.block().field().endsWith(".combinesWith");
        return presupposed.isEmpty() && !ofAnother && !sentence.isStatementOfLaw() && !sentence.has(SUPPOSED)
                ? sentence.hitsOutsideNeither(SEEN).stream().limit(1).toList()
                : presupposed;
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        NeitherParts parts = new NeitherParts(letter);
        Stream<Hit> said = Stream.concat(
                parts.likely().stream().flatMap(s -> said(s).stream()),
                parts.answersBeside().stream().flatMap(s -> Presupposed.yesInAnswer(s, letter).stream()));
        List<Hit> named =
                TellingNames.hits(letter, IN_A_NAME, OutcomeKind.DISCLOSED, OutcomeKind.WITHHELD, OutcomeKind.NOT_HELD);
        return Stream.concat(said, named.stream()).toList();
    }
}
