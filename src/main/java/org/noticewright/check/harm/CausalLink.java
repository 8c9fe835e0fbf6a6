package org.noticewright.check.harm;

import java.util.List;
import java.util.regex.Pattern;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Ground;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.check.Words;

/** H04: the harm is argued, from this information to the crime. */
final class CausalLink implements Check {
    private static final int FEWEST_WORDS = 40;
    private static final Pattern LINK = Phrase.of(
            "\\b(?:reveal|allow|enabl|identif|target|expos|exploit|assist|help|facilitat|lead|show|tell|warn|direct|equip|supply|suppl|giv|provid|invit|alert|attract|hand|indicat|disclos|map|plan|point|undermin|evad|avoid|encourag|aid|inform|assess|ascertain|increas|use|learn|spare|teach|choose|prepar|escap|deter|conceal|destroy|attack|come|strik|bring|find|trac|locat|bypass|circumvent|defeat|disabl|forg|imitat|impersonat|slip|enter|break|tamper|intercept)\\w{0,5}\\b");

    @Override
    public String id() {
        return "H04";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        return letter.grounds().stream()
                .filter(ground -> !ground.basis().claimsSection17_4() && isThin(ground))
                .map(ground -> Hit.at(ground, "harm.causalLink"))
                .toList();
    }

    private static boolean isThin(Ground ground) {
        if (!ground.hasHarmOfItsOwn()) {
            return ground.isArguedOnlyInWeighing();
        }
        return Words.count(ground.harm()) < FEWEST_WORDS
                || ground.harm().stream()
                        .noneMatch(text -> LINK.matcher(text.text()).find());
    }
}
