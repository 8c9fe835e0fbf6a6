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
    private static final Pattern HARM_AFTER_ALL = Phrase.read("P03-harm-after-all");

    /** What an answer would do, and not how things are. */
    private static final Pattern EFFECT = Phrase.of(
            "\\b(?:confirm\\w*|den(?:y|ying|ial)|disclos\\w+|releas\\w+|publi(?:sh\\w*|cation)|answer\\w*)\\b[^.;]{0,120}\\b(?:would|could|might|may|poses?|will)\\b");

    /** What disclosure or openness would do for people, whatever it is about. */
    private static final Pattern PRAISE = Phrase.read("P03-praise");

    /** That there is little harm speaks for openness. */
    private static final Pattern LITTLE_HARM = Phrase.of(
            "\\b(?:lessens?|reduces?|lowers?|diminish\\w*|little|less|no|low|small|slight|without any)\\b[^.;]{0,20}\\b(?:harm|risks?|prejudice|danger)\\b");

    /** What keeps things secret or offenders out speaks for no openness, whatever else it says. */
    private static final Pattern KEEPS_SECRET = Phrase.read("P03-keeps-secret");

    /** People whom past crime has hit, or who worry about it, ask all the more. */
    private static final Pattern CONCERNED = Phrase.read("P03-concerned");

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
