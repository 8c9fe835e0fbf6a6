package org.noticewright.check.publicinterest;

import java.util.List;
import java.util.Set;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Ground;
import org.noticewright.check.Hit;
import org.noticewright.check.TextBlock;
import org.noticewright.check.Words;

/** P09: the weighing does more than repeat the harm. */
final class RepeatsTheHarm implements Check {
    private static final double SAME = 0.6;
    private static final int FEWEST_WORDS = 15;

    @Override
    public String id() {
        return "P09";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        return letter.grounds().stream()
                .flatMap(ground -> ground.texts().stream()
                        .filter(text -> isWeighing(text, ground) && repeats(text, ground))
                        .map(text -> Hit.at(text.field(), text.questions()).because(text.text())))
                .toList();
    }

    private static boolean isWeighing(TextBlock text, Ground ground) {
        return text.field().equals(ground.field("balance.reason"))
                || (text.isOwn() && (text.is("balance") || text.is("conclusion")));
    }

    private static boolean repeats(TextBlock weighing, Ground ground) {
        Set<String> words = Words.stems(weighing.text());
        return words.size() >= FEWEST_WORDS
                && ground.texts().stream()
                        .filter(text -> !isWeighing(text, ground) && text.isOwn() && !text.isHeading())
                        .anyMatch(text ->
                                Words.shared(words, Words.stems(text.text())).size() > SAME * words.size());
    }
}
