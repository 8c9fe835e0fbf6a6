package org.noticewright.check.harm;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Ground;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.check.Sentence;
import org.noticewright.check.TextBlock.Origin;
import org.noticewright.law.Likelihood;

/** H02: the words state the level of likelihood that was chosen, and no other. */
final class OneLevel implements Check {
    private static final Pattern BOTH = Phrase.of(
            "\\bwould,? (?:and/)?or (?:would |is |are )?(?:be )?likely to,? (?:\\w{1,12} )?" + HarmWords.PREJUDICE,
            "\\bwould,? or would be likely to\\b",
            "\\bwould or may\\b",
            "\\bwould/would be likely\\b");
    private static final String NOT_OF_INFORMATION =
            "(?<!\\b(?:information|details|data|material|facts|anything) (?:that|which) )\\b";
    private static final Pattern HIGHER = Phrase.of(
            NOT_OF_INFORMATION
                    + "(?:would|will) (?!be (?:\\w{1,10} )?likely)(?:(?!(?:not|no|avoid|prevent|reduce|without|or|help|if)\\b)[\\w-]{1,15} ){0,3}?"
                    + HarmWords.PREJUDICE,
            NOT_OF_INFORMATION
                    + "(?:would|will) (?:not only |clearly |undoubtedly |certainly |also |therefore |inevitably |only |then |directly )?"
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
            "\\b(?:help|allow|enable|let|assist)(?:s|ing)? (?:them|people|the public|residents|patients|citizens|taxpayers|readers|society)\\b",
            "\\bwithout\\b[^.;]{0,60}\\bwould\\b");

    @Override
    public String id() {
        return "H02";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        return letter.grounds().stream()
                .flatMap(ground -> hits(letter, ground).stream())
                .toList();
    }

    /** Where the words on one ground state another level than the chosen one, or two. */
    static List<Hit> hits(CheckedLetter letter, Ground ground) {
        List<Sentence> sentences = HarmWords.arguments(letter, ground);
        Pattern other = other(ground, sentences);
        return sentences.stream()
                .filter(sentence -> sentence.block().origin() != Origin.STANDARD)
                .flatMap(sentence -> hit(sentence, other).stream())
                .map(hit -> ChosenLevel.mended(hit, ground.basis().likelihood()))
                .toList();
    }

    private static Optional<Hit> hit(Sentence sentence, Pattern other) {
        Optional<Hit> both = sentence.hit(BOTH);
        if (both.isPresent() || sentence.has(WEIGHED)) {
            return both;
        }
        return sentence.hitsOutside(CONSEQUENCE, other).stream().findFirst();
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
