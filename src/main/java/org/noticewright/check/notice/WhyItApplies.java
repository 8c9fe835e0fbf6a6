package org.noticewright.check.notice;

import java.util.List;
import java.util.regex.Pattern;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Ground;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.check.Sentence;

/** N02: the letter says why the exemption applies, or claims section 17(4). */
final class WhyItApplies implements Check {
    /** A consequence, where the argument stands in another passage than its own. */
    private static final Pattern REASONED = Phrase.of(
            "\\b(?:would|could|may|might|likely to|can)\\b[^.;]{0,100}\\b(?:harm|prejudice|enable|allow|assist|help|reveal|expose|lead|increase|compromise|exploit|undermine|identify|aid|facilitate|encourage|attack|impact|provide)");

    @Override
    public String id() {
        return "N02";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        return letter.everyGround().stream()
                .filter(ground -> !ground.basis().claimsSection17_4() && !isExplained(ground))
                .map(ground -> Hit.at(ground, "harm"))
                .toList();
    }

    private static boolean isExplained(Ground ground) {
        return ground.hasHarmOfItsOwn()
                || ground.sentences(t -> t.isOwn() && !t.isHeading()).stream().anyMatch(WhyItApplies::isReason);
    }

    private static boolean isReason(Sentence sentence) {
        return sentence.has(REASONED) && !sentence.isStatementOfLaw();
    }
}
