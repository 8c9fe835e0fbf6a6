package org.noticewright.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.noticewright.letter.Basis;
import org.noticewright.letter.Evidence;
import org.noticewright.letter.Factor;
import org.noticewright.letter.Outcome;
import org.noticewright.letter.Question;

/**
 * Which element of an old list became which element of a new one: equal ones first, then those that name themselves
 * alike, then those with the same words, then what is left at the same place.
 */
final class Pairing {
    private final List<?> old;
    private final List<?> now;
    private final @Nullable Integer[] oldOf;
    private final boolean[] taken;

    private Pairing(List<?> old, List<?> now) {
        this.old = old;
        this.now = now;
        this.oldOf = new Integer[now.size()];
        this.taken = new boolean[old.size()];
    }

    /** For each element of the new list the index of the old one; null for one that is new. */
    static List<@Nullable Integer> of(List<?> old, List<?> now) {
        Pairing pairing = new Pairing(old, now);
        pairing.samePlace(Objects::equals);
        pairing.anywhere(Objects::equals);
        pairing.anywhere((a, b) -> alike(name(a), name(b)));
        pairing.anywhere((a, b) -> alike(words(a), words(b)));
        pairing.samePlace((a, b) -> name(a) == null || name(b) == null);
        List<@Nullable Integer> pairs = new ArrayList<>();
        for (Integer index : pairing.oldOf) {
            pairs.add(index);
        }
        return pairs;
    }

    private void samePlace(BiPredicate<Object, Object> match) {
        for (int i = 0; i < Math.min(old.size(), now.size()); i++) {
            if (oldOf[i] == null && !taken[i] && match.test(old.get(i), now.get(i))) {
                pair(i, i);
            }
        }
    }

    private void anywhere(BiPredicate<Object, Object> match) {
        for (int i = 0; i < now.size(); i++) {
            for (int j = 0; j < old.size() && oldOf[i] == null; j++) {
                if (!taken[j] && match.test(old.get(j), now.get(i))) {
                    pair(j, i);
                }
            }
        }
    }

    private void pair(int from, int to) {
        oldOf[to] = from;
        taken[from] = true;
    }

    private static boolean alike(@Nullable Object a, @Nullable Object b) {
        return a != null && a.equals(b);
    }

    private static @Nullable Object name(Object element) {
        return switch (element) {
            case Question question -> question.id();
            case Basis basis -> basis.id();
            case Outcome outcome -> List.of(outcome.questions(), String.valueOf(outcome.part()));
            case Factor factor -> factor.library();
            case Evidence evidence -> evidence.url();
            default -> null;
        };
    }

    private static @Nullable Object words(Object element) {
        return switch (element) {
            case Question question -> question.text();
            case Factor factor -> factor.text();
            case Evidence evidence -> evidence.title();
            default -> null;
        };
    }
}
