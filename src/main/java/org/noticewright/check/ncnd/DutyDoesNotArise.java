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
    private static final Pattern FORMULA = Phrase.read("C06-formula");

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
