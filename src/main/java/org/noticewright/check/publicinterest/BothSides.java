package org.noticewright.check.publicinterest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Ground;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.check.Sentence;
import org.noticewright.check.TextBlock;
import org.noticewright.check.Words;
import org.noticewright.law.Side;

/** P01: there is a factor on each side. */
final class BothSides implements Check {
    private static final int FEWEST_WORDS = 8;

    /** A field for the weighing that holds as much as this argues both sides instead of factors. */
    private static final int FEWEST_WORDS_OF_RUNNING_TEXT = 45;

    /** Weighing at such length speaks of both sides, in whatever words. */
    private static final int LONG_WEIGHING = 70;

    private static final Pattern GRANTS =
            Phrase.of("\\binterest in\\b", "\\b(?:reassur|openness|transparen|accountab)\\w*");

    /** "There is no public interest in seeing this" weighs nothing for openness. */
    private static final Pattern DENIES =
            Phrase.of("\\bnothing (?:to be gained by|in it for|of use to) (?:the )?(?:public|residents|people)\\b");

    @Override
    public String id() {
        return "P01";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        List<Hit> hits = new ArrayList<>();
        for (Ground ground :
                letter.everyGround().stream().filter(Ground::isWeighed).toList()) {
            if (!letter.letter().isHoldingNotice() && !ground.basis().claimsSection17_4()) {
                add(
                        ground,
                        Side.FOR,
                        Vocabulary.OPENNESS,
                        "for " + (ground.isNeither() ? "confirming or denying" : "disclosing"),
                        hits);
                add(
                        ground,
                        Side.AGAINST,
                        Vocabulary.AGAINST_DISCLOSURE,
                        "for maintaining the " + (ground.isNeither() ? "exclusion of the duty" : "exemption"),
                        hits);
            }
        }
        return hits;
    }

    private static void add(Ground ground, Side side, Pattern words, String name, List<Hit> hits) {
        boolean listed = !ground.basis().factors(side).isEmpty()
                && ground.basis().factors(side).stream()
                        .anyMatch(f -> f.text() != null && !f.text().isBlank());
        boolean led = ground.factors(side).anyMatch(t -> t.passage() != null && Words.count(t.text()) >= FEWEST_WORDS);
        List<TextBlock> weighing = ground.weighing().stream()
                .filter(t -> t.isOwn() && !t.is("conclusion"))
                .toList();
        boolean argued = ground.basis().factors().isEmpty()
                && ground.sentences(weighing::contains).stream()
                        .anyMatch(s -> (s.block().passage() != null || isLong(weighing))
                                && s.has(words)
                                && !(side == Side.FOR && isBesideThePoint(s)));
        boolean atLength = ground.basis().factors().isEmpty()
                && side == Side.AGAINST
                && Words.count(weighing) >= LONG_WEIGHING
                && weighing.stream()
                        .anyMatch(t -> Vocabulary.OPENNESS.matcher(t.text()).find());
        if (!listed && !led && !argued && !atLength) {
            hits.add(Hit.at(ground, "factors").with("side", name));
        }
    }

    /** "We understand that you ask for a newspaper" is no reason for openness. */
    private static boolean isBesideThePoint(Sentence sentence) {
        boolean aside = !MotiveOfRequester.hits(sentence).isEmpty() || sentence.has(IrrelevantArguments.IRRELEVANT);
        return sentence.has(DENIES) || (aside && !sentence.has(GRANTS));
    }

    private static boolean isLong(List<TextBlock> weighing) {
        return Words.count(weighing) >= FEWEST_WORDS_OF_RUNNING_TEXT;
    }
}
