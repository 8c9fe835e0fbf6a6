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
            "\\bno (?:such |recorded |relevant |further |requested )?(?:information|records?|data|documents?)(?: (?:relevant|relating|related|within|in relation|about|of this (?:kind|nature))[^.;,]{0,60})? (?:is|are|was|were|has been|have been|held|exists?|found)\\b",
            "\\b(?:holds?|have|has|found|located|identified|possess(?:es)?) no (?:such |recorded |relevant |requested )?(?:information|records?|data|documents?)\\b(?! of (?:receiving|your))",
            "\\bno information held\\b",
            "\\bno (?:such )?(?:successful )?(?:attacks?|incidents?|breach(?:es)?|intrusions?|ransoms?|payments?|infections?) (?:has|have|was|were) (?!been (?:confirmed|denied))",
            "\\bnothing (?:is|was) (?:held|found|recorded)\\b",
            "\\bthere (?:is|was|were|are|has been|have been) no (?:such |recorded |relevant )?(?:information|records?|incidents?|attacks?|breach(?:es)?|investigations?|intrusions?|infections?|reports?)\\b",
            "\\b(?:we|trust|council|authority|university|department|force|it) (?:has|have) (?:not|never) (?:been (?:subject|subjected|the victim|the target|affected|attacked|hacked|hit|breached|compromised|infected)|suffered|experienced|had an?y? |recorded|reported|paid)\\b");

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
        return denied.isEmpty() && !NeitherParts.isRight(sentence) ? Presupposed.no(sentence) : denied;
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        Stream<Hit> said = new NeitherParts(letter).likely().stream().flatMap(s -> said(s).stream());
        return Stream.concat(said, TellingNames.hits(letter, IN_A_NAME, OutcomeKind.NOT_HELD).stream())
                .toList();
    }
}
