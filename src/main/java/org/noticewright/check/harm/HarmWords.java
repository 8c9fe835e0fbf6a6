package org.noticewright.check.harm;

import java.util.List;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Ground;
import org.noticewright.check.Phrase;
import org.noticewright.check.Sentence;
import org.noticewright.check.TextBlock;
import org.noticewright.law.Side;

/** Words of harm, and the sentences in which a level of likelihood is stated. */
final class HarmWords {
    /** What happens to the interest that the exemption protects. */
    static final String PREJUDICE = Phrase.anyOf("prejudice");

    /** What gives an offender the crime. */
    static final String HELPS = Phrase.anyOf("helps");

    /** Who gains, or what is suffered. */
    static final String CRIME = Phrase.anyOf("crime-suffered");

    /** What an attack does once it succeeds: how bad the harm is, not how likely. */
    static final String CONSEQUENCE =
            "\\b(?:an?|any|such an?|the|successful|further|cyber|these|such) (?:(?!of\\b)[\\w-]{1,15} ){0,3}(?:attack|breach|incident|intrusion|fraud|theft|outage|fire|compromise)s? (?:of this kind |on [\\w ]{1,30} )?(?:may|might|could|would|is likely|are likely)\\b(?![^.;]{0,140}\\b(?:disclos|releas|this information))[^.;]{0,140}";

    private HarmWords() {}

    /**
     * The sentences that argue harm for a ground: its own but the factors for openness, and those of the letter as a
     * whole; no statements of law.
     */
    static List<Sentence> arguments(CheckedLetter letter, Ground ground) {
        boolean alone = letter.everyGround().size() == 1;
        List<TextBlock> benefits = ground.factors(Side.FOR).toList();
        return letter.sentences().stream()
                .filter(s -> s.block().basis() == ground.index()
                        || letter.isRefusal(s.block(), ground)
                        || (alone && isArgumentOfLetter(s)))
                .filter(s -> !s.block().isHeading() && !s.isStatementOfLaw() && !benefits.contains(s.block()))
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
