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
            "\\b(?:removes?|excludes?|disapplies|lifts?) (?:the|our|its|any) (?:duty|obligation|requirement)\\b",
            "\\b(?:relieves?|frees?|releases?|excuses?|exempts?) (?:us|the [\\w -]{1,30}|it|this [\\w -]{1,20}) (?:of|from)\\b[^.;]{0,30}\\b(?:duty|obligation|requirement|need|doing so|having to)\\b",
            "\\b(?:need not|(?:do|does) not (?:have|need) to|(?:is|are) not (?:obliged|required|bound) to|no (?:duty|obligation|requirement|need) (?:up)?on (?:us|the [\\w -]{1,30}) to) (?:say|state|tell|inform|confirm|disclose whether|comply with section 1\\(1\\)\\(a\\))\\b",
            "\\bno (?:such )?(?:duty|obligation|requirement)\\b[^.;]{0,40}\\b(?:arises?|applies|exists?|confirm)\\b",
            "\\b(?:duty|obligation|requirement|right to be (?:told|informed)|(?:section|limb of section) 1\\(1\\)(?:\\(a\\))?)[^.;]{0,120}\\b(?:falls? away|(?:is|are) (?:accordingly |therefore )?(?:excluded|disapplied|removed|lifted)|does not (?:bind|apply|arise))\\b",
            "\\bexemption from (?:the duty|confirming|having to confirm)\\b");

    /** Another subsection (3) or its like. */
    private static final Pattern OTHER_SECTION =
            Phrase.of("\\b(?:section|s\\.?) ?(?!31\\b|1\\b|1\\(|17\\b|2\\b|2\\()\\d{1,2}\\b");

    private static final Pattern SECTION_31 = Phrase.of("\\b31\\b");
    private static final Pattern CONDITION = Phrase.of(
            "\\b(?:arise|apply|obliged|required|duty)\\b[^.;]{0,40}\\b(?:(?<!\\b(?:tell you|say|state|confirm|inform you|know|disclose) )if|where|to the extent that)\\b",
            "\\bpublic interest in (?:maintaining|disclosing|confirming)",
            "\\bprovides that\\b");
    private static final Pattern LAW = Phrase.of(
            "\\b(?:(?:section|s\\.?) ?31|(?:the|this) act|subsection|(?:the|this) (?:provision|exemption))[^.;]{0,30}\\b(?:provides|states|says|allows|permits)\\b[^.;]{0,20}\\b(?:that|a|an|public)\\b");
    private static final Pattern NEITHER = Phrase.of("\\bneither confirm\\w*\\b");

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

    /** Whether the statement neither confirms nor denies, so that a condition in it says why and not if. */
    private static boolean isClaimed(Ground ground) {
        return ground.sentences().stream().anyMatch(s -> s.block().is("statement") && s.has(NEITHER));
    }

    private static boolean isFormula(Sentence sentence, Ground ground) {
        boolean own =
                sentence.block().basis() == ground.index() || sentence.block().isOfLetter();
        boolean otherExemption = sentence.has(OTHER_SECTION) && !sentence.has(SECTION_31);
        boolean conditional = sentence.has(CONDITION) && !(sentence.block().is("statement") && isClaimed(ground));
        return own && sentence.has(FORMULA) && !conditional && !sentence.has(LAW) && !otherExemption;
    }
}
