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
            "(?:(?-i:may)|might|could|can potentially|(?:is|are|seems?|appears?) (?:\\w{1,12} )?likely|potentially|possibly|is possible|are possible|possible that|is a possibility|has the potential|have the potential|is a (?:chance|risk) that|conceivabl[ey](?: that)?|feasibl[ey](?: that)?|plausibl[ey](?: that)?|imaginabl[ey](?: that)?|perhaps|capable of|liable to|apt to|runs? (?:the|a) risk of)";
    private static final String NOT_AFTER = "(?<!would be (?:very |highly |more )?)\\b";
    private static final Pattern WEAKER = Phrase.of(
            "\\b(?:possib(?:le|ility)|conceivable|feasible|plausible|chance|prospect|danger|cannot be (?:ruled out|excluded)|not (?:impossible|inconceivable)) that\\b[^.;]{0,140}\\b(?:at risk|"
                    + HarmWords.CRIME + ")",
            "\\b(?:suspects?|offenders?|criminals?|attackers?|hackers?|thieves|fraudsters?|perpetrators?|terrorists?|adversar\\w+) (?-i:may|might|could)\\b",
            NOT_AFTER + WEAK
                    + " (?:then |also |be easily |easily )?be (?:targeted|exploited|attacked|hacked|defrauded|stolen|compromised|harmed|intercepted|misused|breached|used (?:by|to|against))\\b",
            "\\b(?:harm|damage|prejudice|disruption) (?:that |which )?(?:may|might|could) (?:be )?(?:caused?|result|occur|follow|arise)\\b",
            NOT_AFTER + WEAK
                    + "\\b(?! or may not| wish| ask| request| also ask| be (?:asked|answered|able to (?:give|provide|answer)))(?: [\\w'-]{1,20}){0,2}? (?:to )?(?:be )?"
                    + HarmWords.PREJUDICE,
            NOT_AFTER + WEAK + "\\b[^.;]{0,50}\\b" + HarmWords.ENABLES + "\\b[^.;]{0,100}\\b" + HarmWords.CRIME,
            NOT_AFTER + WEAK
                    + "\\b[^.;]{0,60}\\b(?:at risk|impact on|adversely affect|(?:adverse|negative|detrimental|damaging|serious) (?:effects?|impacts?|consequences?)|detriment\\w*|prejudic\\w+|risk to|cause (?:harm|damage|disruption))\\b");

    /** Not the effect of this disclosure: the Act's own words, what cannot be known, reasons for openness. */
    private static final Pattern OTHER = Phrase.of(
            "\\bpublic (?:to|would|could|may) (?:understand|know|see|judge)",
            "\\bmay or may not\\b",
            "\\b(?:may|might|could)\\b[^.;]{0,60}\\b(?:reputation\\w*|media|press)\\b",
            HarmWords.CONSEQUENCE,
            "\\b(?:consider\\w*|assess\\w*|weigh\\w*|examin\\w*)[^.;]{0,40}\\b(?:prejudice|harm)\\b[^.;]{0,40}\\b(?:may|might|could)\\b");

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
