package org.noticewright.check.harm;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Ground;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.check.Sentence;
import org.noticewright.check.TextBlock;

/** H03: no weaker words than the statutory ones stand beside a word of harm. */
final class WeakerWords implements Check {
    private static final Pattern WEAKER = Phrase.read("H03-weaker");

    /** Not the effect of this disclosure: the Act's own words, what cannot be known, reasons for openness. */
    private static final Pattern OTHER = Phrase.read("H03-other");

    /** What the Act does not say: that disclosure "could" prejudice is not its test. */
    private static final Pattern MISQUOTED = Phrase.of(
            "\\b(?:disclos\\w+|releas\\w+|giving (?:it|this) out|publi(?:sh\\w*|cation)|confirm\\w*)\\b[^.;]{0,60}\\b(?-i:could|might|may) (?:\\w{1,12} )?"
                    + HarmWords.PREJUDICE);

    @Override
    public String id() {
        return "H03";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        return letter.grounds().stream()
                .flatMap(ground -> hits(letter, ground).stream())
                .toList();
    }

    /** Where the words on one ground state less than the law requires. */
    static List<Hit> hits(CheckedLetter letter, Ground ground) {
        return Stream.concat(
                        HarmWords.arguments(letter, ground).stream()
                                .flatMap(sentence -> sentence.hitsOutside(OTHER, WEAKER).stream()),
                        ground.sentences(TextBlock::isOwn).stream()
                                .filter(Sentence::isStatementOfLaw)
                                .flatMap(sentence -> sentence.hits(MISQUOTED).stream()))
                .map(hit -> ChosenLevel.mended(hit, ground.basis().likelihood()))
                .toList();
    }
}
