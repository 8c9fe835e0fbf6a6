package org.noticewright.check.scope;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Ground;
import org.noticewright.check.Hit;
import org.noticewright.check.TextBlock;
import org.noticewright.check.Words;

/** D06: the reasons of a ground share at least one distinctive word with its questions. */
final class ReasonsNameTheSubject implements Check {
    private static final int SHORTEST_REASONING = 20;

    private static final Pattern NAMES_OF_ACTS = Pattern.compile("(?:\\p{Lu}[\\w-]{1,20} ){1,4}(?:Act|Regulations)\\b");

    @Override
    public String id() {
        return "D06";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        return letter.grounds().stream()
                .filter(ground -> isUnrelated(letter, ground))
                .map(ground -> Hit.at(ground, "harm"))
                .toList();
    }

    private static boolean isUnrelated(CheckedLetter letter, Ground ground) {
        Set<String> asked = new LinkedHashSet<>();
        for (String id : ground.questions()) {
            letter.letter().question(id).ifPresent(q -> {
                asked.addAll(Words.distinctive(CheckedLetter.wordsOf(q)));
                asked.addAll(Words.distinctive(Objects.requireNonNullElse(q.group(), "")));
            });
        }
        asked.removeAll(Words.distinctive(
                letter.authority().name() + " " + letter.authority().shortName()));
        List<TextBlock> reasons = ground.texts().stream()
                .filter(TextBlock::isOwn)
                .filter(t -> !t.isHeading() || t.origin() == TextBlock.Origin.LETTER)
                .toList();
        Set<String> said = Words.distinctive(NAMES_OF_ACTS
                .matcher(reasons.stream().map(TextBlock::text).collect(Collectors.joining(" ")))
                .replaceAll(" "));
        return !asked.isEmpty()
                && Words.count(reasons) >= SHORTEST_REASONING
                && Words.shared(asked, said).isEmpty();
    }
}
