package org.noticewright.check.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Ground;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.check.Sentence;
import org.noticewright.law.Likelihood;

/** H02: the words state the level of likelihood that was chosen, and no other. */
final class OneLevel implements Check {
    private static final Pattern BOTH = Phrase.of(
            "\\bwould,? (?:and/)?or (?:would |is |are )?(?:be )?likely to,? (?:\\w{1,12} )?" + HarmWords.PREJUDICE,
            "\\bwould,? or would be likely to\\b",
            "\\bwould or may\\b",
            "\\bwould/would be likely\\b");
    private static final Pattern HIGHER = Phrase.of(
            "\\b(?:would|will) (?:not only |clearly |undoubtedly |certainly |also |therefore |inevitably |seriously |significantly |directly )?"
                    + HarmWords.PREJUDICE,
            "\\b(?:would|will) (?:not only |clearly |undoubtedly |certainly |also |therefore |inevitably |only |then |directly )?"
                    + HarmWords.HELPS + "\\b[^.;]{0,100}\\b" + HarmWords.CRIME,
            "\\bmore (?:probable|likely) than not\\b");
    private static final Pattern CONSEQUENCE = Phrase.of(HarmWords.CONSEQUENCE);
    private static final Pattern LOWER = Phrase.of("\\bwould be likely to\\b");
    private static final Pattern WEIGHED = Phrase.of(
            "\\bnot (?:every|all|each)\\b",
            "\\bpossib(?:le|ility) that\\b",
            "\\bfactors?\\b",
            "\\bpublic interest in\\b",
            "\\btransparency\\b",
            "\\bwithout\\b[^.;]{0,60}\\bwould\\b");

    @Override
    public String id() {
        return "H02";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        List<Hit> hits = new ArrayList<>();
        for (Ground ground : letter.grounds()) {
            List<Sentence> sentences = HarmWords.arguments(letter, ground);
            Pattern other = other(ground, sentences);
            for (Sentence sentence : sentences) {
                if (!sentence.block().origin().equals(org.noticewright.check.TextBlock.Origin.STANDARD)) {
                    sentence.hit(BOTH)
                            .or(() -> sentence.has(WEIGHED)
                                    ? java.util.Optional.empty()
                                    : sentence.hitsOutside(CONSEQUENCE, other).stream()
                                            .findFirst())
                            .map(hit -> ChosenLevel.mended(hit, ground.basis().likelihood()))
                            .ifPresent(hits::add);
                }
            }
        }
        return hits;
    }

    /** The level that the letter may not state; without a choice, the lower level is what the letter claims. */
    private static Pattern other(Ground ground, List<Sentence> sentences) {
        if (ground.basis().likelihood() == Likelihood.WOULD) {
            return LOWER;
        }
        boolean undecided =
                ground.basis().likelihood() == null && sentences.stream().noneMatch(s -> s.has(LOWER));
        return undecided ? BOTH : HIGHER;
    }
}
