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

    /** What is said beside a reason: a policy, that publication is to the world, the practice of others. */
    private static final Pattern NO_REASON = Phrase.of(
            "\\b(?:do|does|will) not (?:\\w{1,12} )?(?:release|disclose|publish|provide|share) (?:any|anything|details|information|such|this|these|the)\\b",
            "\\b(?:taken|took|made) (?:the|a) decision\\b",
            "\\byou (?:are|were|work|have not|run)\\b|\\bmatter of policy\\b|\\bnot comment\\b|\\bduty of care\\b|\\bfishing\\b|\\breason (?:anybody|anyone)\\b",
            "\\b(?:to the|the whole|entire) world\\b|\\bworld at large\\b",
            "\\b(?:not clear|unclear|wonder|know|ask) why\\b|\\bsame questions?\\b[^.;]{0,30}\\bsent\\b|\\bData Protection Act\\b|\\bresources to\\b",
            "\\brequests of this (?:nature|kind|type)\\b",
            "\\bother (?:\\w{1,15} ){0,2}(?:trusts|councils|authorities|forces|bodies|federations|universities|departments)\\b[^.;]{0,40}\\b(?:take|took|taken|same|also|refuse)\\b",
            "\\bwould,? or would be likely to,? prejudice\\b[^.;]{0,60}$",
            "\\bwould,? or would be likely to,? prejudice (?:the )?(?:prevention|detection)[^.;]{0,30}[.]?$");

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
        int words = ground.sentences(ground.harm()::contains).stream()
                .filter(s -> !s.has(NO_REASON))
                .mapToInt(s -> Words.count(s.text()))
                .sum();
        return words < FEWEST_WORDS
                || ground.harm().stream()
                        .noneMatch(text -> LINK.matcher(text.text()).find());
    }
}
