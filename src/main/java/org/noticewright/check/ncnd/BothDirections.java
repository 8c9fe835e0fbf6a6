package org.noticewright.check.ncnd;

import java.util.List;
import java.util.regex.Pattern;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Ground;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.check.TextBlock;

/** C07: the harm says what a "yes" would reveal and what a "no" would reveal. */
final class BothDirections implements Check {
    private static final Pattern YES = Phrase.of(
            "\\bconfirm(?:s|ing|ed|ation)?\\b(?![^.;]{0,3}[/])",
            "\\b(?:acknowledg|admit|reveal)\\w*\\b[^.;]{0,40}\\b(?:how|that|when|which|an?|the)\\b",
            "\\baffirmative\\b",
            "\\bpositive (?:answer|reply|response)\\b|\\bin the positive\\b",
            "\\byes\\b",
            "\\b(?:if|suppose(?: that)?|imagine(?: that)?|were) (?:we|it|the [\\w ]{1,20}|(?-i:[A-Z]\\w{1,20})) (?:were to |did |had to |to )?(?:say|said|tell|told|state[d]?|answer(?:ed)?|reply|replied|acknowledged?)\\b(?![^.;,]{0,40}\\b(?:no|not|none|nothing)\\b)",
            "\\bif (?:information|it) (?:is|was|were) held\\b");
    private static final Pattern NO = Phrase.of(
            "\\bden(?:y|ies|ied|ying|ial)\\b",
            "\\b(?:state|say|said|answer|reply|told|tell)\\w*\\b[^.;]{0,20}\\b(?:no|none|not|never|nothing)\\b",
            "\\bnegative (?:answer|reply|response)\\b|\\bin the negative\\b|\\bthe negative\\b",
            "\\b(?:a|say) “?no”?\\b",
            "\\bif (?:information|it|no information) (?:is|was|were) (?:not )?held\\b",
            "\\bconversely\\b",
            "\\b(?:nothing|none|not been)\\b[^.;]{0,40}\\b(?:to report|to find|seen|recorded|happened|noticed|detected)\\b",
            "\\b(?:no (?:such |relevant )?information (?:is|was|were)|not) held\\b");
    private static final Pattern PAIR = Phrase.of(
            "\\bconfirm\\w*,? (?:whether )?(?:n?or|and|/) (?:to )?(?:a )?den\\w+",
            "\\bconfirm\\w*/den\\w+",
            "\\bneither confirm\\w*",
            "\\bnor den\\w+");

    @Override
    public String id() {
        return "C07";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        return letter.neitherGrounds().stream()
                .filter(ground -> !ground.basis().claimsSection17_4())
                .filter(ground -> !(says(ground, "ifYes", YES) && says(ground, "ifNo", NO)))
                .map(ground -> Hit.at(ground, says(ground, "ifYes", YES) ? "harm.ifNo" : "harm.ifYes"))
                .toList();
    }

    private static boolean says(Ground ground, String key, Pattern words) {
        return ground.texts().stream().anyMatch(t -> t.field().equals(ground.field("harm." + key)))
                || ground.sentences(t -> isArgument(ground, t)).stream()
                        .filter(s -> !s.isStatementOfLaw())
                        .anyMatch(
                                s -> words.matcher(PAIR.matcher(plain(s.text())).replaceAll(" "))
                                        .find());
    }

    private static boolean isArgument(Ground ground, TextBlock text) {
        return text.isOwn()
                && !text.isHeading()
                && !text.is("conclusion")
                && ground.harm().contains(text);
    }

    private static String plain(String text) {
        return text.replace('’', '\'');
    }
}
