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
    private static final Pattern DENIED = Phrase.of(
            "\\b(?:do|does|did) not (?:currently |actually |in fact )?(?:hold|have|possess|retain|keep|record) (?:any |the |this |that |such |all (?:of )?the |relevant |requested |recorded )?(?:[\\w-]{1,20} ){0,2}?(?:information|data|records?|documents?|details|reports?|logs?|figures?|statistics|numbers?|lists?|counts?|copy|copies|anything|what you|it\\b(?! against))",
            "\\b(?:don't|doesn't) (?:hold|have) (?:any |the |this |that |such )?(?:information|data|records?|documents?)",
            "\\b(?:is|are|was|were) not held\\b",
            "\\b(?:information|data|records|documents) not held\\b",
            "\\b(?:is|are) not (?:in possession of|the (?:owner|holder|author)s? of|something (?:that |which )?(?:we|the [\\w' -]{1,20}) (?:record|hold|keep|collect|capture|log)s?)\\b",
            "\\b(?:do|does|did|has|have) not (?:since then |ever |yet |routinely )?(?:collect|kept?|capture|log|monitor|compile[d]?|record(?:ed)?) (?:any |the |this |such )?(?:data|information|statistics|figures|records|details)\\b",
            "\\b(?:is|are|was|were) (?:not|never) (?:been )?(?:commissioned|produced|compiled|written|carried out)\\b",
            "\\bno (?:such )?(?:report|review|audit|list|log|register|record|study|test)s? (?:was|were|has been|have been|is|are) (?:ever )?(?:produced|commissioned|kept|compiled|made|written|carried out)\\b",
            "\\bthere (?:is|was|has been) (?:no|never been an?y?) (?:central |such |recorded )?(?:log|register|list|record|report|policy|figure)s?\\b",
            "\\bthere (?:aren't|isn't|weren't|wasn't|are not|is not|were not) any\\b",
            "\\b(?:has|have|had) had no\\b|\\b(?:has|have|had) no (?:cyber |recorded |such |relevant )?(?:incidents?|attacks?|breach(?:es)?|records?|data|statistics|figures)\\b(?! of (?:receiving|your))",
            "\\bas no [\\w-]{1,15} (?:took place|occurred|happened|was|were)\\b",
            "\\b(?:answer|total|figure|number|response)\\b[^.;]{0,25}(?:(?:\\bis|:) (?:nil|zero|none)|\\bwas (?:nil|zero))\\b|\\bzero for each\\b|\\bnil (?:data|return|response)\\b",
            "\\b(?:drew|drawn|draws) a blank\\b",
            "\\black(?:s|ed)? any (?:record|information|data)\\b",
            "\\b(?:check|search|review|examination)\\b[^.;]{0,60}\\b(?:revealed|showed|found|produced|returned|yielded|identified) (?:no|nothing|none)\\b",
            "\\bneither\\b[^.;]{0,80}\\bable to (?:find|locate|identify|provide)\\b",
            "\\bnothing\\b[^.;]{0,40}\\b(?:could|can) be (?:traced|found|located|identified)\\b",
            "\\bnone having been\\b",
            "\\b(?:has|have|had) (?:received|seen|recorded|found|identified|been given) no (?:such |relevant |further )?(?:reports?|complaints?|records?|information|evidence|incidents?)\\b",
            "(?<!case that )\\bno (?:such |recorded |relevant |further |requested )?(?:information|records?|data|documents?)(?: (?:relevant|relating|related|within|in relation|about|of this (?:kind|nature))[^.;,]{0,60})? (?:is|are|was|were|has been|have been|held|exists?|found)\\b",
            "\\b(?:holds?|have|has|found|located|identified|possess(?:es)?) no (?:such |recorded |relevant |requested )?(?:information|records?|data|documents?)\\b(?! of (?:receiving|your))",
            "\\bno information held\\b",
            "\\bno (?:such )?(?:successful )?(?:attacks?|incidents?|breach(?:es)?|intrusions?|ransoms?|payments?|infections?) (?:has|have|was|were) (?!been (?:confirmed|denied))",
            "\\bnothing (?:is|was) (?:held|found|recorded)\\b",
            "\\bthere (?:is|was|were|are|has been|have been) no (?:such |recorded |relevant )?(?:information|records?|incidents?|attacks?|breach(?:es)?|investigations?|intrusions?|infections?|reports?)\\b",
            "\\b(?:we|trust|council|authority|university|department|force|it) (?:has|have) (?:not|never) (?:been (?:subject|subjected|the victim|the target|affected|attacked|hacked|hit|breached|compromised|infected)|suffered|experienced|had an?y? |recorded|reported|paid)\\b");

    /** A plain no to what was asked. */
    private static final Pattern PLAINLY = Phrase.of(
            "\\bno such (?:[\\w-]{1,15} ){0,2}?(?:report|document|record|register|policy|incident|attack|operation|list|log|investigation|payment|equipment|system)s?\\b",
            "\\b(?:has|have|had|keeps?|holds?) no (?:[\\w-]{1,15} ){0,3}?(?:of that (?:name|kind|description)|documentation|paper(?:s|work)?|minutes|plans to)\\b",
            "\\bnothing\\b[^.;]{0,60}\\b(?:recorded|in writing|to answer|would answer|been (?:found|held|kept|written))\\b",
            "\\b(?:don't|doesn't|didn't|do not|does not|did not|has not|have not|hasn't|haven't|never) (?:ever )?(?:keep|kept|use|used|own|owned|lease|operate|operated|got|make any|made any|receive|received|create|created|collect|collected|employ|employed|have (?:this|it|any (?:record|information|data|such)))\\b(?! (?:of|to|in deciding|the (?:right|power|resources)))",
            "\\b(?:is|are|was|were) (?:not|never|n't) (?:collected|recorded|created|held|kept|available to us|aware of any|affected|in (?:its|our|the) (?:[\\w]{1,15} )?possession)\\b|\\b(?:isn't|aren't|wasn't|weren't) (?:held|kept|recorded|collected|available)\\b",
            "\\bnot aware of any\\b",
            "\\b(?:could not|unable to|was not able to|were not able to|failed to) (?:be found|find|identify|locate|trace)\\b",
            "\\bno (?:recorded )?(?:information|records?|minutes|documents?|data)\\b[^.;]{0,30}\\b(?:could be found|were (?:taken|found|kept|made)|was (?:found|kept|taken|made)|(?:has|have) (?:ever )?been)\\b",
            "\\bnone of (?:the|our)\\b[^.;]{0,40}\\b(?:has|have|had|uses?|was|were)\\b",
            "\\b(?:no longer|not) (?:be )?held\\b|\\bdestroyed (?:in|under|on)\\b",
            "\\b(?:has been|was|were) never (?:been )?(?:created|recorded|kept|made)\\b|\\b(?:has|have) never been (?:created|recorded|kept|made(?! (?:public|known)))\\b",
            "\\bneither has nor (?:has|had)\\b|\\black(?:s|ed)? any\\b",
            "\\b(?:zero|none|nil) (?:was|were)\\b",
            "\\bwhich (?:it|they) (?:was|were) not\\b",
            "\\bheld (?:there|by them|elsewhere|by (?:another|the other|NHS England))\\b[^.;]{0,20}\\bnot by\\b|\\band not by (?:this|the|our|us)\\b");

    /** Said of what would be, of the law, of this letter. */
    private static final Pattern SUPPOSED = Phrase.of(
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
