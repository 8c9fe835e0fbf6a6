package org.noticewright.check.scope;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Ground;
import org.noticewright.check.Hit;
import org.noticewright.check.TextBlock;

/** D03: four or more questions are not all refused on one ground; bases with one and the same harm are one ground. */
final class OneGroundForAll implements Check {
    private static final int MANY = 4;

    @Override
    public String id() {
        return "D03";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        List<Ground> used = letter.everyGround().stream()
                .filter(g -> !g.questions().isEmpty())
                .toList();
        Set<String> refused = new HashSet<>();
        used.forEach(ground -> refused.addAll(ground.questions()));
        boolean allRefused =
                letter.letter().questions().stream().allMatch(q -> q.id() != null && refused.contains(q.id()));
        Set<String> harms = used.stream().map(OneGroundForAll::harm).collect(Collectors.toSet());
        return allRefused && refused.size() >= MANY && harms.size() == 1
                ? List.of(Hit.at("outcomes", List.copyOf(used.getFirst().questions())))
                : List.of();
    }

    private static String harm(Ground ground) {
        return ground.harm().stream().map(TextBlock::text).collect(Collectors.joining("\n"));
    }
}
