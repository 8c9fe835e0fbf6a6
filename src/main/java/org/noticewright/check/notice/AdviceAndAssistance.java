package org.noticewright.check.notice;

import java.util.List;
import java.util.regex.Pattern;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.check.Sentence;

/** N12: a refusal says what could be asked for instead, or where published information is. */
final class AdviceAndAssistance implements Check {
    private static final Pattern ADVICE = Phrase.of(
            "\\bsection 16\\b[^.;]{0,120}\\b(?:advise|you|suggest|publish|assist)",
            "\\b(?:narrow|refine|reframe|rephrase|amend|revise|re-?submit)(?:ing)? (?:your|the|this) (?:request|question)",
            "\\byou (?:may|might|could|can) (?:instead |also )?(?:ask|request|wish to (?:ask|request|refine|narrow))\\b[^.;]{0,80}\\binstead\\b",
            "\\b(?:we|i) (?:could|can|would be able to|may be able to) (?:instead )?(?:provide|give|consider|answer)\\b[^.;]{0,60}\\b(?:total|figure|summary|narrower|broader|different)");

    @Override
    public String id() {
        return "N12";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        boolean advised = !letter.refuses()
                || letter.texts().stream().anyMatch(t -> t.field().equals("advice"))
                || letter.texts().stream().anyMatch(t -> t.is("advice") && t.isOwn())
                || letter.sentences().stream().anyMatch(AdviceAndAssistance::isAdvice);
        return advised ? List.of() : List.of(Hit.at("advice"));
    }

    private static boolean isAdvice(Sentence sentence) {
        return sentence.block().isOwn() && sentence.has(ADVICE);
    }
}
