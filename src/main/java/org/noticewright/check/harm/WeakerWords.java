package org.noticewright.check.harm;

import java.util.List;
import java.util.regex.Pattern;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Ground;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;

/** H03: no weaker words than the statutory ones stand beside a word of harm. */
final class WeakerWords implements Check {
    private static final String WEAK =
            "(?<!would be (?:very |highly |more )?)\\b(?:(?-i:may)|might|could|(?:is|are|seems?|appears?) (?:\\w{1,12} )?likely|potentially|possibly|(?:is|are) possible|possible that|possibility (?:that|of)|has the potential|have the potential|potential to|(?:is|'s) (?:a|some) (?:\\w{1,12} )?(?:chance|risk|possibility)(?: that)?|has the capacity to|have the capacity to|risks (?:helping|harming|giving|allowing|letting|making)|possible consequences?|(?:is|be) (?:\\w{1,12} )?potential for|in theory|theoretically|danger that|(?:is|be) (?:an? |some )?(?:\\w{1,12} )?prospect (?:that|of)|prospect that|(?:ruled out|excluded|impossible|inconceivable) that|conceivabl[ey](?: that)?|feasibl[ey](?: that)?|plausibl[ey](?: that)?|imaginabl[ey](?: that)?|perhaps|capable of|liable to|apt to|runs? (?:the|a) risk of)\\b";
    private static final Pattern WEAKER = Phrase.of(
            WEAK + "[^.;]{0,50}\\b" + HarmWords.ENABLES + "\\b[^.;]{0,60}?\\b" + HarmWords.CRIME,
            WEAK + "[^.;]{0,140}?\\b(?:" + HarmWords.PREJUDICE + "|" + HarmWords.SUFFERED + "|" + HarmWords.CRIME
                    + ")\\b",
            "\\b" + HarmWords.OFFENDERS + " (?:(?-i:may|might|could)|are likely to)\\b",
            "\\bpossible (?:harm|prejudice|damage)s?\\b",
            "\\b(?:could|might|may) (?:then |also |well )?(?:reveal the|gain (?:entry|access)|be intimidated|be threatened)\\b",
            "\\b(?:weakness\\w*|vulnerabilit\\w+|defences|weak (?:points?|spots?))\\b[^.;,]{0,40} (?-i:may|might|could)\\b",
            "\\b(?:those|persons?|people|anyone|anybody|someone|individuals|parties|groups?)\\b[^.;]{0,40}\\b(?:cyber-?)?(?:attack|crim|harm|malic|malign|offen[cd]|steal|fraud|hostile)\\w*\\b[^.;]{0,60} (?-i:may|might|could)\\b",
            "\\b(?:danger|risk|possibility|prospect|threat)s? of [^.;]{1,60}\\bcannot be (?:ruled out|excluded|discounted|dismissed)\\b",
            "\\b(?:information|data|material|details|answers?|it|this|they) can (?:also |then |easily )?be (?:used|exploited|misused|turned|combined|put) [^.;]{0,60}\\b(?:assault|raid|"
                    + HarmWords.CRIME + ")",
            "\\bcould (?:then |also )?be turned against\\b",
            "\\b(?:could|might|may) (?:potentially |then |also |well )?(?:be combined|piece together|be able to (?:deduce|work out|identify|find|get)|be of (?:some |real |great )?(?:help|use|value|assistance))\\b",
            "\\b(?:fraud|crime|theft|burglary|vandalism|smuggling|poaching) (?:is|are) likely to\\b",
            "\\b(?:could|might|may) (?:then |also |easily )?be used to (?:make|forge|create|copy|produce|gain|get|obtain)\\b",
            "\\b(?:harm|damage|prejudice|disruption)\\b[^.;]{0,30}\\b(?:may|might|could) (?:be |potentially )?(?:be )?(?:caused?|done|result|occur|follow|arise|come|ensue)\\b");

    /** Not the effect of this disclosure: the Act's own words, what cannot be known, reasons for openness. */
    private static final Pattern OTHER = Phrase.of(
            "\\bmay or may not\\b",
            "\\bcould not\\b[^.;]{0,100}",
            "\\bliable to an? (?:[\\w-]{1,15} ){0,3}(?:penalty|fine)\\b[^.;]{0,120}",
            "\\bcapable of (?:constituting|amounting)\\b[^.;]{0,60}",
            "\\blikely to (?:publish|issue|review|update|complete|report|reply|be (?:published|issued|able|capable|reviewed))\\b[^.;]{0,100}",
            "\\breal,? and significant (?:possibility|chance|risk|likelihood|prospect)\\b[^.;]{0,100}",
            "\\bmay (?:look|appear|seem) (?:to be )?(?:harmless|innocuous|trivial|innocent|minor|insignificant)\\b",
            "\\bwho (?:may|might|could) (?:be|have|become) [^.;,]{0,20}",
            "\\b(?:if|while|as long as|until|so that|whenever) (?:the |an? |any )?" + HarmWords.OFFENDERS
                    + " (?:could|might|may)\\b[^.;]{0,60}",
            "\\b(?:liable|likely) to (?:be (?:misunderstood|misread|misinterpreted|misleading)|result in a high risk)\\b[^.;]{0,100}",
            "\\b(?:may|might|could) (?:not (?:know|be aware|realise|yet)|be (?:hostile|anxious|afraid|unhappy|reluctant)|(?:take|have) an? (?:\\w{1,12} )?interest|be interested|(?:fairly|reasonably|properly|legitimately|rightly)|wonder)\\b[^.;]{0,100}",
            "\\b(?:may|might|could) (?:also |then |well |be )*(?:fined|prosecuted|sued|penalised|sanctioned|face (?:enforcement|regulatory|a |legal)|incur|be (?:liable|in breach|fined))\\b[^.;]{0,140}",
            "\\b(?:may|might|could|can)\\b[^.;]{0,40}\\b(?:reassur\\w+|understand\\w*|openness|transparen\\w+|accountab\\w+|scrutin\\w+|debate|awareness|public confidence|confidence in|the public to (?:know|see|judge)|residents to|patients to|reputation\\w*|media|press|misleading|mislead|misunderst\\w+|misinterpret\\w*|confus\\w+)\\b[^.;]{0,140}",
            "\\bpublic (?:to|would|could|may) (?:understand|know|see|judge)",
            "\\b(?:you|requesters?|applicants?) (?:may|might|could|can)\\b[^.;]{0,60}",
            "\\b(?:may|might|could) (?:also |therefore |well )?(?:ask|request|apply|contact|complain|wish|want|seek|refuse|withhold|rely|not be|hold|(?:reduce|prevent|deter|discourage|lessen|lower|amount|constitute)|have (?:been|had|experienced|suffered|criminal|malicious|hostile|harmful)|be (?:subject|asked|answered|exempt|withheld|refused|able to (?:help|assist you|provide|answer|give|offer|refine|narrow|obtain|find|request)|argued|said|claimed|relied|held|considered|necessary|required|appropriate|warned|visited|found|obtained from|some|a public interest))\\b[^.;,]{0,60}",
            "\\bParliament\\b[^.;]{0,160}",
            "\\bthere (?:may|might|could) be (?:\\w{1,12} )?(?:harm|prejudice)\\b",
            "\\b(?:when|where|that|how|whether|which) (?:they|he|she|drivers|people) (?:may|might|could|can)\\b[^.;]{0,60}",
            "\\bwhich may,? or may not\\b",
            "\\bwhat (?:may|might|could)\\b[^.;]{0,30}",
            "\\b(?:consider\\w*(?! that)|assess\\w*|weigh(?:s|ed|ing)?\\b|examin\\w*)[^.;]{0,40}\\b(?:prejudice|harm)\\b[^.;]{0,40}\\b(?:may|might|could)\\b");

    @Override
    public String id() {
        return "H03";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        return letter.grounds().stream()
                .flatMap(ground -> hits(letter, ground).stream())
                .toList();
    }

    /** Where the words on one ground state less than the law requires. */
    static List<Hit> hits(CheckedLetter letter, Ground ground) {
        return HarmWords.arguments(letter, ground).stream()
                .flatMap(sentence -> sentence.hitsOutside(OTHER, WEAKER).stream())
                .map(hit -> ChosenLevel.mended(hit, ground.basis().likelihood()))
                .toList();
    }
}
