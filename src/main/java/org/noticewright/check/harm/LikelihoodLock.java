package org.noticewright.check.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Excerpts;
import org.noticewright.check.Ground;
import org.noticewright.check.Hit;
import org.noticewright.check.Judgement.Typed;
import org.noticewright.check.Phrase;
import org.noticewright.check.Sentence;
import org.noticewright.check.TextBlock.Origin;
import org.noticewright.law.Likelihood;

/**
 * The level of likelihood that was chosen for a basis, with every place where the officer states a level beside a word
 * of harm. What the Act provides, what an attack does once it succeeds and what is weighed for openness state none, just
 * as the checks H02 and H03 hold.
 *
 * @param basis position of the basis in the letter
 * @param chosen the level; null while none is chosen, and then no statement agrees
 * @param statements in the order of the letter
 */
public record LikelihoodLock(int basis, @Nullable Likelihood chosen, List<Statement> statements) {
    private static final String HARM = "\\b[^.;]{0,100}?\\b(?:" + HarmWords.PREJUDICE + "|" + HarmWords.CRIME + ")";
    private static final Pattern LOWER = Phrase.of("(?<!\\bor )\\bwould be likely to" + HARM);
    private static final Pattern HIGHER = Phrase.of("\\b(?:would|will)\\b(?! be likely)(?!,? or )" + HARM);
    private static final Pattern NO_LEVEL = Phrase.of(
            HarmWords.CONSEQUENCE,
            "\\bpublic (?:to|would|could|may) (?:understand|know|see|judge)",
            "\\bwithout\\b[^.;]{0,60}\\bwould\\b");

    /** Takes an unchangeable copy. */
    public LikelihoodLock {
        statements = List.copyOf(statements);
    }

    /** What some words say of the likelihood. */
    public enum Stated {
        /** "Would": more probable than not. */
        WOULD,
        /** "Would be likely to": a real and significant possibility. */
        WOULD_BE_LIKELY_TO,
        /** "Would, or would be likely to": not decided. */
        BOTH,
        /** "May", "could", "is likely to": less than the law requires. */
        WEAKER
    }

    /**
     * One statement of a level.
     *
     * @param field where it stands
     * @param sentence the printed sentence
     * @param words the words that state the level, such as {@code could}
     * @param stated the level that they state
     * @param agrees whether that is the chosen one
     * @param place their place in the typed text of the field, if it was found there
     */
    public record Statement(
            String field,
            String sentence,
            String words,
            Stated stated,
            boolean agrees,
            Excerpts.@Nullable Span place) {}

    /** The locks of all bases. */
    public static List<LikelihoodLock> of(CheckedLetter letter, Typed typed) {
        return letter.grounds().stream()
                .map(ground -> of(letter, ground, typed))
                .toList();
    }

    private static LikelihoodLock of(CheckedLetter letter, Ground ground, Typed typed) {
        Likelihood chosen = ground.basis().likelihood();
        List<Hit> other = Stream.concat(
                        OneLevel.besideHarm(letter, ground).stream(), WeakerWords.hits(letter, ground).stream())
                .toList();
        List<Statement> statements = new ArrayList<>();
        for (Sentence sentence : HarmWords.arguments(letter, ground)) {
            if (sentence.block().origin() == Origin.LETTER) {
                Stream.concat(
                                agreeing(sentence, chosen).stream(),
                                other.stream().filter(hit -> isIn(hit, sentence)))
                        .map(hit -> statement(hit, chosen, typed))
                        .flatMap(Optional::stream)
                        .distinct()
                        .forEach(statements::add);
            }
        }
        return new LikelihoodLock(ground.index(), chosen, statements);
    }

    /** The places of the chosen level; of both levels while none is chosen. */
    private static List<Hit> agreeing(Sentence sentence, @Nullable Likelihood chosen) {
        List<Hit> lower = sentence.hitsOutside(NO_LEVEL, LOWER);
        List<Hit> higher = sentence.hitsOutside(NO_LEVEL, HIGHER);
        return switch (chosen) {
            case WOULD -> higher;
            case WOULD_BE_LIKELY_TO -> lower;
            case null -> Stream.concat(lower.stream(), higher.stream()).toList();
        };
    }

    private static boolean isIn(Hit hit, Sentence sentence) {
        return hit.field().equals(sentence.block().field())
                && sentence.text().strip().equals(hit.sentence());
    }

    private static Optional<Statement> statement(Hit hit, @Nullable Likelihood chosen, Typed typed) {
        String sentence = String.valueOf(hit.sentence());
        String excerpt = String.valueOf(hit.excerpt());
        return ChosenLevel.verb(excerpt).map(words -> {
            Stated stated = stated(words);
            String text = typed.in(hit.field());
            Excerpts.Span place = text == null
                    ? null
                    : Excerpts.in(text, sentence, excerpt)
                            .flatMap(span -> Excerpts.in(text, span, words))
                            .orElse(null);
            return new Statement(hit.field(), sentence, words, stated, agrees(stated, chosen), place);
        });
    }

    private static Stated stated(String words) {
        String lower = words.toLowerCase(Locale.UK);
        if (lower.contains(" or ") || lower.contains("and/or") || lower.contains("would/would")) {
            return Stated.BOTH;
        }
        return switch (lower) {
            case "would be likely to" -> Stated.WOULD_BE_LIKELY_TO;
            case "would", "will" -> Stated.WOULD;
            default -> Stated.WEAKER;
        };
    }

    private static boolean agrees(Stated stated, @Nullable Likelihood chosen) {
        return switch (chosen) {
            case WOULD -> stated == Stated.WOULD;
            case WOULD_BE_LIKELY_TO -> stated == Stated.WOULD_BE_LIKELY_TO;
            case null -> false;
        };
    }
}
