package org.noticewright.check.publicinterest;

import java.util.List;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;
import org.noticewright.check.TextBlock;
import org.noticewright.check.Words;
import org.noticewright.law.Side;

/** P07: each factor against is tied to the prevention or detection of crime. */
final class TiedToCrime implements Check {
    @Override
    public String id() {
        return "P07";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        return letter.grounds().stream()
                .flatMap(ground -> ground.factors(Side.AGAINST))
                .filter(TiedToCrime::isUntied)
                .map(text -> Hit.at(text.field(), text.questions()).because(text.text()))
                .toList();
    }

    private static boolean isLead(TextBlock factor) {
        return factor.is("factorsFor") || factor.is("factorsAgainst");
    }

    private static boolean isUntied(TextBlock factor) {
        boolean lead = isLead(factor) && (factor.text().endsWith(":") || Words.count(factor.text()) < 12);
        return !lead
                && (!Vocabulary.CRIME.matcher(factor.text()).find()
                        || Vocabulary.OTHER_INTEREST.matcher(factor.text()).find());
    }
}
