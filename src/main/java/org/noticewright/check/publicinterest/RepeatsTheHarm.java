package org.noticewright.check.publicinterest;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Ground;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.check.TextBlock;
import org.noticewright.check.Words;
import org.noticewright.law.Side;

/** P09: the weighing does more than repeat the harm. */
final class RepeatsTheHarm implements Check {
    private static final double SAME = 0.6;
    private static final double COPIED = 0.85;
    private static final int FEWEST_WORDS = 15;
    private static final int FEWEST_WORDS_OF_HARM = 50;
    private static final Pattern WEIGHS = Phrase.of(
            "\\b(?:outweigh\\w*|public interest lies|weigh\\w*|balanc\\w+|on the other (?:hand|side)|greater (?:than|public|weight|interest|force|importance)|(?:is|are|be|was|were) (?:the |far |much |considerably |therefore )?greater|overrid\\w*|stronger|against (?:this|that|these)|favours?|in favour|interests? of (?:the )?(?:public|residents|patients|taxpayers)|counts? for|set against|although|though|while|whilst|despite|nevertheless|notwithstanding)\\b");

    @Override
    public String id() {
        return "P09";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        return letter.grounds().stream()
                .flatMap(ground -> ground.texts().stream()
                        .filter(text -> isWeighing(text, ground)
                                && (repeats(text, ground) || copies(text, ground) || onlyArguesHarm(text, ground)))
                        .map(text -> Hit.at(text.field(), text.questions()).because(text.text())))
                .toList();
    }

    private static boolean isWeighing(TextBlock text, Ground ground) {
        return text.field().equals(ground.field("balance.reason"))
                || (text.isOwn() && (text.is("balance") || text.is("conclusion")));
    }

    /** The harm at length, and not a word of what speaks against it or of how the two were weighed. */
    private static boolean onlyArguesHarm(TextBlock weighing, Ground ground) {
        return Words.count(weighing.text()) >= FEWEST_WORDS_OF_HARM
                && ground.sentences(weighing::equals).stream()
                                .filter(s -> s.has(Vocabulary.HARM))
                                .count()
                        > 1
                && ground.sentences(weighing::equals).stream()
                        .noneMatch(s -> s.has(Vocabulary.OPENNESS) || s.has(WEIGHS));
    }

    /** A long sentence of the harm once more, nearly word for word. */
    private static boolean copies(TextBlock weighing, Ground ground) {
        return ground.sentences(weighing::equals).stream()
                .map(s -> Words.stems(s.text()))
                .anyMatch(words -> words.size() >= FEWEST_WORDS
                        && ground.harm().stream()
                                .filter(text -> !isWeighing(text, ground) && text.isOwn() && !text.isHeading())
                                .anyMatch(text -> Words.shared(words, Words.stems(text.text()))
                                                .size()
                                        > COPIED * words.size()));
    }

    private static boolean repeats(TextBlock weighing, Ground ground) {
        Set<String> words = Words.stems(weighing.text());
        return words.size() >= FEWEST_WORDS
                && Stream.concat(ground.harm().stream(), ground.factors(Side.AGAINST))
                        .filter(text -> !isWeighing(text, ground) && text.isOwn() && !text.isHeading())
                        .anyMatch(text ->
                                Words.shared(words, Words.stems(text.text())).size() > SAME * words.size());
    }
}
