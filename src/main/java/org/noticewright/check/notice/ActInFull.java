package org.noticewright.check.notice;

import java.util.List;
import java.util.regex.Pattern;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.check.Sentence;

/** N09: the letter names the Act with its year where it says under which law it is written. */
final class ActInFull implements Check {
    private static final Pattern WITH_YEAR = Phrase.of(
            "\\bFreedom of Information Act[,']?(?: \\(?(?:the |FOIA?|FoIA?|Act)[^)]{0,20}\\)?)? ?\\(?,? ?2000\\b",
            "\\bFOI ?A(?:ct)? ?\\(?2000\\b",
            "\\bFOI Act 2000\\b");

    @Override
    public String id() {
        return "N09";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        return letter.sentences().stream().noneMatch(ActInFull::namesIt)
                ? List.of(Hit.at("passages.opening"))
                : List.of();
    }

    private static boolean namesIt(Sentence sentence) {
        boolean inSight = sentence.block().isOfLetter() || sentence.block().is("statement");
        boolean unseen = sentence.block().is("title") || sentence.block().is("description");
        return inSight && !unseen && sentence.has(WITH_YEAR);
    }
}
