package org.noticewright.check.publicinterest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Ground;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.check.Sentence;
import org.noticewright.check.TextBlock;
import org.noticewright.law.Side;

/** P03: no harm stands among the factors for openness, and no bare openness among those against. */
final class WrongSide implements Check {
    /** A reason for openness that takes itself back. */
    private static final Pattern HARM_AFTER_ALL = Phrase.of(
            "\\b(?:although|but|however|though)\\b[^.;]{0,60}\\b(?:could|would|may|might)\\b[^.;]{0,60}"
                    + Vocabulary.HARM.pattern(),
            "\\b(?:although|but|however|though)\\b[^.;]{0,40}\\b(?:set|weighed|balanced|measured) against\\b[^.;]{0,40}"
                    + Vocabulary.HARM.pattern(),
            "\\b(?:although|but|however|though)\\b[^.;]{0,80}\\b(?:defraud|steal|attack|offend|evade|cheat)\\b");

    /** What an answer would do, and not how things are. */
    private static final Pattern EFFECT = Phrase.of(
            "\\b(?:confirm\\w*|den(?:y|ying|ial)|disclos\\w+|releas\\w+|publi(?:sh\\w*|cation)|answer\\w*)\\b[^.;]{0,120}\\b(?:would|could|might|may|poses?|will)\\b");

    /** What disclosure or openness would do for people, whatever it is about. */
    private static final Pattern PRAISE = Phrase.of(
            "\\b(?:openness|transparency|disclosure|release|publication|it|this|answering|confirming) (?:about [\\w ]{1,30} )?(?:would |will )?(?:builds?|promotes?|increases?|improves?|adds? to|strengthens?|encourages?|fosters?|satisf(?:y|ies)) (?:[\\w-]{1,12} ){0,3}(?:trust|confidence|openness|understanding|accountability|debate|standards|appetite|awareness)\\b",
            "\\b(?:would|will) (?:reassure|help|allow|enable|let|show) (?:that|(?:the )?(?:public|people|patients|parents|residents|citizens|taxpayers|families|students))\\b",
            "\\b(?:parents|patients|residents|people|citizens|taxpayers|the public|families|local people)\\b[^.;]{0,20}\\b(?:would|should|will|can) (?:gain|be able to (?:hold|see|judge)|feel (?:comforted|reassured)|have a better|better understand|understand)\\b",
            "\\b(?:takes?|taking) (?:its|their|our|these) (?:responsibilit(?:y|ies)|duties) seriously\\b|\\b(?:open and honest|honest and open)\\b",
            "\\b(?:see|follow) how (?:the |a )?(?:decisions?|contracts?|money)\\b|\\bhigher standards\\b|\\b(?:legitimate|continuing|genuine) (?:and continuing )?public concern\\b|\\bfull account of\\b");

    /** That there is little harm speaks for openness. */
    private static final Pattern LITTLE_HARM = Phrase.of(
            "\\b(?:lessens?|reduces?|lowers?|diminish\\w*|little|less|no|low|small|slight|without any)\\b[^.;]{0,20}\\b(?:harm|risks?|prejudice|danger)\\b");

    /** What keeps things secret or offenders out speaks for no openness, whatever else it says. */
    private static final Pattern KEEPS_SECRET = Phrase.of(
            "\\b(?:keep\\w*|guard\\w*|protect\\w*|shield\\w*) (?:[\\w-]{1,15} ){0,6}?(?:confidential|secret|from (?:[\\w-]{1,12} ){0,2}(?:states?|criminals?|hackers?|attackers?|theft|fraud|thieves))\\b",
            "\\bwithout tipping off\\b",
            "\\b(?:let|allow|enable|help|tell|assist|show|give|warn|tempt)s? (?:[\\w-]{1,12} ){0,2}(?:squatters|robbers|gangs|smugglers|anyone (?:planning|wishing|intending)|criminals|offenders|hackers|attackers|thieves|burglars|fraudsters|intruders|terrorists|vandals)\\b",
            "\\b(?:people|those|persons?) (?:behind|responsible|who (?:did|committed|carried)|involved)\\b[^.;]{0,80}\\bwould\\b",
            "\\b(?:leave|make|render)s? [^.;]{1,40}\\b(?:open|vulnerable|exposed|prone) to\\b",
            "\\bbecome (?:a )?targets?\\b",
            "\\b(?:would|could|might|may|will) (?:then )?lead to (?:more |further )?(?:vandalism|thefts?|crime|burglar\\w+|attacks?|fraud|arson|damage)\\b",
            "\\bvaluable to (?:anyone|anybody|those|someone|a person) (?:planning|wishing|who)\\b",
            "\\btempted to (?:speed|steal|offend|break|cheat|drive)\\b");

    /** People whom past crime has hit, or who worry about it, ask all the more. */
    private static final Pattern CONCERNED = Phrase.of(
            "\\b(?:can|may|might|could) (?:fairly|reasonably|properly|rightly|well) (?:ask|wonder|expect|want)\\b",
            "\\b(?:good|every|legitimate|proper|strong) (?:reason|right|interest|cause) to (?:ask|know|want|be told)\\b",
            "\\b(?:would|could|may|might|will) help (?:the )?(?:[\\w-]{1,15} ){0,2}(?:see|judge|understand|decide)\\b",
            "\\bprompt (?:[\\w-]{1,12} ){1,3}to (?:tighten|improve|look|review|do)\\b",
            "\\b(?:have|has|had) been (?:stolen|lost|attacked)\\b|\\bwere stolen\\b",
            "\\bhow (?:the|our) [\\w' ]{1,25} (?:has responded|responds|responded|protects?)\\b");

    @Override
    public String id() {
        return "P03";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        List<Hit> hits = new ArrayList<>();
        for (Ground ground : letter.grounds()) {
            add(ground, Side.FOR, WrongSide::isHarm, hits);
            add(ground, Side.AGAINST, WrongSide::isBareOpenness, hits);
        }
        return hits;
    }

    private static void add(Ground ground, Side side, Predicate<Sentence> wrong, List<Hit> hits) {
        for (TextBlock factor : ground.factors(side).collect(Collectors.toList())) {
            List<Sentence> sentences = ground.sentences(factor::equals);
            firstNotRedeemed(sentences, side, wrong).ifPresent(s -> hits.add(s.hit()));
        }
    }

    /**
     * The first wrong sentence: against, where no sentence is right; for, where it tells what an answer would do, or no
     * later sentence is right.
     */
    private static Optional<Sentence> firstNotRedeemed(List<Sentence> sentences, Side side, Predicate<Sentence> wrong) {
        for (int i = 0; i < sentences.size(); i++) {
            boolean effect = side == Side.FOR && sentences.get(i).has(EFFECT);
            List<Sentence> others = side == Side.AGAINST ? sentences : sentences.subList(i + 1, sentences.size());
            if (wrong.test(sentences.get(i)) && (effect || others.stream().noneMatch(s -> redeems(s, side)))) {
                return Optional.of(sentences.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether a sentence puts the factor on its side, whatever the others say. */
    private static boolean redeems(Sentence sentence, Side side) {
        return side == Side.AGAINST
                ? !isBareOpenness(sentence)
                : sentence.has(Vocabulary.OPENNESS) && !sentence.has(Vocabulary.HARM) && !isHarm(sentence);
    }

    private static boolean isHarm(Sentence sentence) {
        return sentence.has(Vocabulary.OFFENDER_ACTS)
                || sentence.has(HARM_AFTER_ALL)
                || sentence.has(KEEPS_SECRET)
                || (sentence.has(Vocabulary.HARM)
                        && !sentence.has(Vocabulary.OPENNESS)
                        && !sentence.has(CONCERNED)
                        && !sentence.has(LITTLE_HARM));
    }

    private static boolean isBareOpenness(Sentence sentence) {
        boolean bare = sentence.has(Vocabulary.ONLY_FOR) && !sentence.has(Vocabulary.PROTECTS);
        return (bare || sentence.has(PRAISE)) && !sentence.has(Vocabulary.HARM) && !sentence.has(Vocabulary.CRIME);
    }
}
