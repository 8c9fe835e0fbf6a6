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
            "\\bwould,? (?:or|and|and/or) (?:may|could|might)\\b",
            "\\bwould,? (?:and|or) (?:would )?(?:at least )?be likely to\\b",
            "\\bwould occur or would (?:merely )?be likely\\b",
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

    /** The higher level in the words of the test; how an offender would be helped is the mechanism, and states none. */
    private static final Pattern HIGHER_OF_THE_TEST = Phrase.of(
            NOT_OF_INFORMATION
                    + "(?:would|will) (?!be (?:\\w{1,10} )?likely)(?:(?!(?:not|no|avoid|prevent|reduce|without|or|help|if)\\b)[\\w-]{1,15} ){0,3}?(?:prejudic\\w+|"
                    + "(?:(?:harm|damag|undermin)\\w*|hinder (?:the )?(?:[\\w'’]{1,20} )?(?:ability|police))"
                    + "\\b[^.;]{0,80}\\b(?:law enforcement|prevent\\w*|detect\\w*|policing|crimes?|offen[cd]\\w*|investigat\\w*))",
            NOT_OF_INFORMATION
                    + "(?:would|will) (?:make|leave|render) (?:[\\w'-]{1,20} ){1,5}(?:more )?(?:vulnerable|exposed|open|susceptible) to (?:\\w{1,12} )?crime",
            "\\bmore (?:probable|likely) than not\\b",
            "\\b(?:harm|prejudice|damage)\\b[^.;]{0,80}?(?<!, which )\\b(?:would|will) (?:certainly |inevitably |undoubtedly |clearly )?(?:occur|result|happen|arise|follow|ensue|be caused)\\b(?= (?:if|as|from|by|because|were|on|through|and)\\b|[.,;]|$)",
            "\\b(?:higher|stricter|upper) (?:limb|threshold|level|test|standard|of the two)\\b|\\bmore than (?:fifty|50) ?(?:per cent|%)",
            "\\b(?:will|would) inevitably\\b|\\b(?:it is|is|almost|an almost) certain (?:that|prospect|to|danger)\\b|\\b(?:are|am|is) certain (?:that|because)\\b|\\b(?:undoubtedly|definitely|inevitable|bound to)\\b|\\bno doubt (?:that|but)\\b",
            "\\b(?:would|will) adversely affect\\b|\\b(?:crime prevention|detection|law enforcement) would suffer\\b",
            "\\b(?:would|will)\\b[^.;]{0,60}\\band (?:so|thereby|thus) prejudice\\b",
            "\\blikelihood\\b[^.;]{0,20}\\bis [“\"•]{1,12}would\\b",
            "\\bcrime\\b[^.;]{0,40}\\bwould (?:be made easier|go up|increase|rise)\\b|\\bprejudiced through\\b");

    /** The test itself, which no weighing around it makes a different statement. */
    private static final Pattern THE_TEST = Phrase.of(
            "\\b(?:disclos\\w+|releas\\w+|confirm\\w+|deny\\w*|publi\\w+|comply\\w*|answer|reply|response|this|it)\\b[^.;]{0,60}\\bwould (?:\\w{1,12} )?prejudice (?:to )?(?:the )?(?:prevention|detection|law enforcement|ability)\\b");

    private static final Pattern CONSEQUENCE = Phrase.of(HarmWords.CONSEQUENCE);
    private static final Pattern LOWER = Phrase.of("\\bwould be likely to\\b");
    private static final Pattern WEIGHED = Phrase.of(
            "\\bnot (?:every|all|each)\\b",
            "\\bshort of (?:its|it|this|their|being)\\b",
            "\\bnot that (?:prejudice|it|this|harm)\\b",
            "\\bnot the (?:level|threshold|limb)\\b|\\bmeans? that\\b",
            "\\b(?:cannot|not|nor) (?:say|claim|suggest|argue|saying) (?:that\\b|it\\b|this\\b|they\\b)",
            "\\b(?:aren't|isn't|not|don't) saying\\b",
            "\\bnot put it\\b",
            "\\bif we (?:thought|believed|considered)\\b",
            "\\bpossib(?:le|ility) that\\b",
            "\\bfactors?\\b",
            "\\b(?:required|obliged|requirement|need|has|have|must|duty)(?: to)? (?:evidence|articulate|show|demonstrate|explain|consider|identify|set out)\\b[^.;]{0,20}\\bharm\\b",
            "\\bpublic interest in\\b",
            "\\btransparency\\b",
            "\\bwould (?:\\w{1,12} )?(?:harm|damage)(?:s|ing)? (?:its|our|the [\\w']{1,20}) (?:\\w{1,12} )?(?:reputation|standing|image)\\b",
            "\\b(?:help|allow|enable|let|assist)(?:s|ing)? (?:them|people|the public|residents|patients|citizens|taxpayers|readers|society)\\b",
            "\\bwithout\\b[^.;]{0,60}\\bwould\\b");

    @Override
    public String id() {
        return "H02";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        return letter.grounds().stream()
                .flatMap(ground -> hits(letter, ground, HIGHER_OF_THE_TEST).stream())
                .toList();
    }

    /** Where the words on one ground state another level than the chosen one beside any word of harm. */
    static List<Hit> besideHarm(CheckedLetter letter, Ground ground) {
        return hits(letter, ground, HIGHER);
    }

    private static List<Hit> hits(CheckedLetter letter, Ground ground, Pattern higher) {
        List<Sentence> sentences = HarmWords.arguments(letter, ground);
        Pattern other = other(ground, sentences, higher);
        return sentences.stream()
                .filter(sentence -> sentence.block().origin() != Origin.STANDARD)
                .flatMap(sentence -> hit(sentence, other).stream())
                .map(hit -> ChosenLevel.mended(hit, ground.basis().likelihood()))
                .toList();
    }

    private static Optional<Hit> hit(Sentence sentence, Pattern other) {
        Optional<Hit> both = sentence.hit(BOTH);
        if (both.isPresent() || (!other.equals(LOWER) && sentence.has(WEIGHED) && !sentence.has(THE_TEST))) {
            return both;
        }
        return sentence.hitsOutside(CONSEQUENCE, other).stream().findFirst();
    }

    /** The level that the letter may not state; without a choice, the lower level is what the letter claims. */
    private static Pattern other(Ground ground, List<Sentence> sentences, Pattern higher) {
        if (ground.basis().likelihood() == Likelihood.WOULD) {
            return LOWER;
        }
        boolean undecided =
                ground.basis().likelihood() == null && sentences.stream().noneMatch(s -> s.has(LOWER));
        return undecided ? BOTH : higher;
    }
}
