package org.noticewright.check.notice;

import java.util.List;
import java.util.regex.Pattern;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.check.Sentence;
import org.noticewright.check.TextBlock.Origin;

/** N04: the letter gives the internal review procedure, or says that there is none. */
final class ReviewParticulars implements Check {
    private static final Pattern REVIEW = Phrase.of(
            "\\b(?:internal|independent|formal|the) review\\b",
            "\\breview (?:of|the|our|this|how|procedure|process)\\b",
            "\\b(?:request|ask for|seek) (?:an? |for an? )?(?:internal )?(?:review|appeal)",
            "\\bcomplaints? (?:procedure|process|officer|team)\\b",
            "\\b(?:appeal|complain|complaint)\\b[^.;]{0,80}\\b(?:to us|writing to|in writing|write to|contact|our|the head|the director|the monitoring officer)\\b",
            "\\bre-?consider(?:ed|ation)?\\b",
            "\\blook(?:ed)? (?:at|into) (?:it |this |these |the matter |(?:your|the|our|this) (?:request|decision|reply|answer|case|response) )?(?:all )?(?:again|afresh|anew)\\b",
            "\\b(?:unhappy|not happy|dissatisfied|disagree|not satisfied|wrong|not content|concerns?|discontent\\w*)\\b[^.;]{0,160}\\b(?:tell|write|writing|e-?mail\\w*|contact\\w*|let us|call|telephone|speak|get in touch|address(?:ed)?|apply|drop|sen[dt]|put it (?:on|to|before)|refer it|pass it|take it)\\b",
            "\\b(?:ask|asking|asked|request\\w*|invite|want|wish|seek|like)\\b[^.;]{0,60}\\bre-?(?:view|examin|assess|look)\\w*",
            "\\b(?:lodg|mak|submit|rais|fil|send|regist)\\w{1,5} (?:an? |your |any )?(?:formal |official |written )?(?:complaint|appeal)\\b",
            "\\b(?:second|fresh|another|further) (?:look|opinion|decision|consideration)\\b",
            "\\blook again at\\b",
            "\\b(?:reply|response|decision|answer|refusal) reviewed\\b",
            "\\bappeal\\b[^.;]{0,60}\\bto the (?!information)",
            "\\b(?:decision|reply|answer|response) to be (?:looked at|considered|checked) (?:again|afresh)\\b");

    private static final Pattern REGULATOR =
            Phrase.of("\\bCommissioner\\b", "\\bInformation Commission\\b", "\\bICO\\b", "\\bsection 50\\b");

    @Override
    public String id() {
        return "N04";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        boolean given = !letter.refuses()
                || letter.sentencesOfLetter().stream()
                        .anyMatch(s -> !s.block().isHeading()
                                && (s.has(REVIEW) || s.has(ReviewText.NONE))
                                && !isOfRegulator(s));
        return given ? List.of() : List.of(Hit.at("authority.internalReview"));
    }

    /** "Complain to the Commissioner after our internal review" tells nothing of how to get one. */
    private static boolean isOfRegulator(Sentence sentence) {
        boolean standard = sentence.block().is("complaint") && sentence.block().origin() == Origin.STANDARD;
        return standard || sentence.has(REGULATOR) || sentence.block().is("opening");
    }
}
