package org.noticewright.check.harm;

import java.util.List;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Ground;
import org.noticewright.check.Sentence;

/** Words of harm, and the sentences in which a level of likelihood is stated. */
final class HarmWords {
    /** What happens to the interest that the exemption protects. */
    static final String PREJUDICE =
            "(?:prejudic\\w+|harm(?:s|ed|ful|ing)?|damag(?:e|es|ed|ing)|undermin\\w+|compromis\\w+|endanger\\w*|jeopardis\\w+|hinder\\w*|imped\\w+|impair\\w*|weaken\\w*|threaten\\w*|disrupt\\w*)";

    /** What is done to people and things, and what they then are. */
    static final String SUFFERED =
            "(?:enabl\\w+|assist\\w*|facilitat\\w+|tip(?:s|ped|ping)? off|turned against|cost lives|losses|try to obtain|break in|organised groups|mean (?:the|our|us) [\\w]{1,15} harm|drug dealers?|weakest|weak (?:spot|point)s?|fraudulent|at risk|set on fire|impact(?:s|ed|ing)? (?:up)?on|adverse\\w*|negativ\\w+|detriment\\w*|consequences?|targets?|targeted|targeting|exploited|accessed|misused|abused|intercepted|lost|suffer\\w*|injur\\w+|killed|interfere\\w*|advantage (?:of|over|to)|successful|easier for|ways? (?:in|round|around)|break(?:ing)?-ins?|(?:get|getting|got) (?:round|around|past)|circumvent\\w*|bypass\\w*|undetected|unnoticed|gaps|defences|tactics)";

    /** Who commits the crime. */
    static final String OFFENDERS =
            "(?:squatters?|suspects?|offenders?|criminals?|attackers?|hackers?|thieves|fraudsters?|burglars?|perpetrators?|terrorists?|adversar\\w+|wrongdoers?|intruders?|(?:malicious|threat|bad|hostile) actors?)";

    /** What gives an offender the crime. */
    static final String HELPS =
            "(?:enabl\\w+|allow\\w*|assist\\w*|help\\w*|facilitat\\w+|aid(?:s|ed|ing)?|encourag\\w+|lead(?:s|ing)? to|increas\\w+|expos(?:e|es|ing)|equip\\w*|(?:make|leave|render) (?:[\\w'-]{1,20} ){1,5}(?:more )?(?:vulnerable|susceptible|attractive|open|prone|exposed|easier)|put[^.;]{0,40} at risk|be (?:exploited|targeted|put at risk))";

    /** What an offender gains. */
    static final String ENABLES =
            "(?:enabl\\w+|allow\\w*|assist\\w*|help\\w*|facilitat\\w+|aid(?:s|ed|ing)?|encourag\\w+|expos\\w+|exploit\\w*|lead(?:s|ing)? to|increas\\w+|provid\\w+|giv(?:e|es|ing)|equip\\w*|target\\w*|attack\\w*|put at risk|reveal\\w*|identif\\w+|result in|attract\\w*|invit\\w+|make|leave|tip\\w* off|warn\\w*|alert\\w*|signal\\w*|forewarn\\w*|arm(?:s|ed|ing)?|guid(?:e|es|ed|ing)|tempt\\w*|embolden\\w*|spur\\w*|hand(?:s|ed|ing)? |be (?:used|exploited|targeted|put at|at risk|of (?:use|value|assistance)|caused|lost|stolen|accessed))";

    /** Who gains, or what is suffered. */
    static final String CRIME =
            "(?:crim\\w+|attack\\w*|hack\\w*|offen[cd]\\w*|fraud\\w*|malicious\\w*|vulnerab\\w+|cyber\\S*|perpetrator\\w*|exploit\\w*|risk\\w*|threat\\w*|theft\\w*|thie(?:f|ves)|burgl\\w+|robb\\w+|shoplift\\w*|intimidat\\w*|vandal\\w*|arson\\w*|smuggl\\w+|traffick\\w+|launder\\w+|steal\\w*|stolen|unlawful\\w*|weakness\\w*|breach\\w*|intru\\w+|adversar\\w+|terroris\\w+|compromis\\w+|disrupt\\w+|damag\\w+|harm\\w*|prejudic\\w+|safety|unauthori[sz]ed|extort\\w*|ransom\\w*|loss of|wrongdo\\w+|suspects?|suspicion|culprits?|wrongdoers?|squatters?|gangs?|hostile|malware|phish\\w*|evad\\w+|bad actors?|security)";

    /** What an attack does once it succeeds: how bad the harm is, not how likely. */
    static final String CONSEQUENCE =
            "\\b(?:an?|any|such an?|the|successful|further|cyber|these|such) (?:(?!of\\b)[\\w-]{1,15} ){0,3}(?:attack|breach|incident|intrusion|fraud|theft|outage|fire|compromise)s? (?:of this kind |on [\\w ]{1,30} )?(?:may|might|could|would|is likely|are likely)\\b(?![^.;]{0,140}\\b(?:disclos|releas|this information))[^.;]{0,140}";

    private HarmWords() {}

    /** The sentences that argue harm for a ground: its own, and those of the letter as a whole; no statements of law. */
    static List<Sentence> arguments(CheckedLetter letter, Ground ground) {
        boolean alone = letter.grounds().size() == 1;
        return letter.sentences().stream()
                .filter(s -> s.block().basis() == ground.index()
                        || letter.isRefusal(s.block(), ground)
                        || (alone && isArgumentOfLetter(s)))
                .filter(s -> !s.block().isHeading() && !s.isStatementOfLaw())
                .toList();
    }

    private static boolean isArgumentOfLetter(Sentence sentence) {
        String field = sentence.block().field();
        return sentence.block().isOfLetter()
                && !field.equals("advice")
                && !field.equals("passages.advice")
                && !field.startsWith("passages.review")
                && !field.startsWith("passages.complaint")
                && !field.startsWith("authority.");
    }
}
