package org.noticewright.check.publicinterest;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Ground;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.check.Sentence;
import org.noticewright.law.Weight;
import org.noticewright.letter.Factor;

/** P08: the factors are weighed, and not all alike. */
final class WeightGiven implements Check {
    private static final Pattern WEIGHED = Phrase.of(
            "\\b(?:weight|weighty|weightier|weighs?)\\b(?! (?:up|the|these|those|both|each))",
            "\\b(?:strongest|weakest|weightiest|decisive)\\b|\\bmatter(?:s|ed) (?:most|more|less|least)\\b|\\bcounts? for (?:more|most|less|little|something|a good deal)\\b",
            "\\b(?:more|less|most) (?:heavily|compelling|important)\\b",
            "\\bcarr(?:y|ies) (?:more|less|little|considerable|significant)\\b");

    /** One sentence that gives weight is a formula, unless it says why. */
    private static final Pattern REASON = Phrase.of(
            "\\b(?:because|since|so|therefore|given that|but|particularly|especially|as (?:it|they|this|the)|in view of|which)\\b");

    /** That there is a strong interest is said of either side in most letters, and weighs nothing; that it is little does. */
    private static final Pattern JUDGED = Phrase.of(
            "\\b(?:limited|little|slight|minimal|modest) (?:public )?(?:interest|arguments?|benefit|value)\\b",
            "\\bmet (?:[\\w-]{1,12} ){0,2}(?:in (?:good |large |great )?part|largely)\\b|\\b(?:is|are) (?:already )?met (?:to|in|by)\\b|\\bfull value\\b|\\bnot remote\\b",
            "\\bsatisf(?:y|ies|ied) (?:most|much|a (?:large|good) part|part)\\b|\\badds? (?:very )?little\\b",
            "\\b(?:some|little|much|most|more|less|great|real) (?:of the )?force\\b|\\bas decisive\\b|\\bcuts both ways\\b",
            "\\bcorrespondingly (?:less|weaker|stronger|greater)\\b",
            "\\bso that (?:they|it|the [\\w ]{1,20}) can (?:already )?be (?:examined|seen|judged|checked)\\b",
            "\\bgo(?:es)? (?:a long|a good) way (?:to|towards?)\\b");

    @Override
    public String id() {
        return "P08";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        if (letter.letter().isHoldingNotice()) {
            return List.of();
        }
        return letter.grounds().stream()
                .filter(ground -> !ground.basis().claimsSection17_4())
                .filter(WeightGiven::isUnweighed)
                .map(ground -> Hit.at(ground, "factors"))
                .toList();
    }

    private static boolean isUnweighed(Ground ground) {
        List<Factor> factors = ground.basis().factors();
        boolean reasons =
                factors.stream().anyMatch(f -> f.reason() != null && !f.reason().isBlank());
        Set<Weight> weights = new HashSet<>(
                factors.stream().map(Factor::weight).filter(Objects::nonNull).toList());
        boolean unequal = weights.size() > 1;
        List<Sentence> weighed = ground.weighingSentences().stream()
                .filter(s -> !s.block().field().endsWith("]") && s.has(WEIGHED))
                .toList();
        boolean said = weighed.size() > 1 || weighed.stream().anyMatch(s -> s.has(REASON));
        boolean judged = ground.weighingSentences().stream()
                .filter(s -> s.block().is("balance") || s.block().field().endsWith("balance.reason"))
                .anyMatch(s -> s.has(JUDGED));
        return !ground.weighing().isEmpty() && !reasons && !unequal && !said && !judged;
    }
}
