package org.noticewright.check.ncnd;

import java.util.List;
import java.util.regex.Pattern;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Ground;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.check.Sentence;

/** C06: the letter says that the duty to confirm or deny does not arise. */
final class DutyDoesNotArise implements Check {
    private static final Pattern FORMULA = Phrase.of(
            "\\b(?:duty|obligation|requirement|section 1\\(1\\)\\(a\\))\\b[^.;]{0,260}\\b(?:does not,?(?: we consider,)? (?:arise|apply)|do not (?:arise|apply)|did not (?:arise|apply)|is (?:excluded|disapplied|removed|lifted)|has been (?:excluded|removed))\\b",
            "\\b(?:not|nor) (?:obliged|required|under (?:a |any )?(?:duty|obligation)) to (?:confirm|say|state|tell)\\b",
            "\\b(?:exempt|exempts us|exempted|relieved|relieves us|excused|excluded|exclusion|absolved|exemption) (?:us )?(?:from|of|to) (?:the|our|its|this) (?:duty|obligation|requirement)\\b",
            "\\b(?:removes?|excludes?|disapplies|lifts?) (?:the|our|its|any) (?:duty|obligation|requirement)\\b");
    private static final Pattern CONDITION = Phrase.of(
            "\\b(?:arise|apply|obliged|required|duty)\\b[^.;]{0,40}\\b(?:if|where|to the extent that)\\b",
            "\\bpublic interest in (?:maintaining|disclosing|confirming)",
            "\\bprovides that\\b");

    @Override
    public String id() {
        return "C06";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        return letter.neitherGrounds().stream()
                .filter(ground -> letter.sentencesOn(ground).stream().noneMatch(s -> isFormula(s, ground)))
                .map(ground -> Hit.at(ground, "passages.statement"))
                .toList();
    }

    private static boolean isFormula(Sentence sentence, Ground ground) {
        boolean own =
                sentence.block().basis() == ground.index() || sentence.block().isOfLetter();
        return own && sentence.has(FORMULA) && !sentence.has(CONDITION);
    }
}
