package org.noticewright.desk.parts;

import java.util.List;
import java.util.stream.Collectors;
import org.noticewright.check.harm.LikelihoodLock;
import org.noticewright.check.harm.LikelihoodLock.Stated;
import org.noticewright.check.harm.LikelihoodLock.Statement;
import org.noticewright.law.Likelihood;

/** How the level of likelihood of a ground stands, in words. */
final class LikelihoodWords {
    private LikelihoodWords() {}

    /** The chosen level, and how the texts keep to it, in a sentence or two. */
    static String of(LikelihoodLock lock) {
        Likelihood chosen = lock.chosen();
        if (chosen == null) {
            String stated = stated(lock.statements());
            return "No level is chosen yet."
                    + (stated.isEmpty() ? "" : " The texts of this ground state: " + stated + ".");
        }
        long other = lock.statements().stream().filter(one -> !one.agrees()).count();
        return "Locked to “" + name(chosen) + "”. "
                + (other == 0
                        ? lock.statements().isEmpty()
                                ? "The texts of this ground state no level yet."
                                : "Every text of this ground keeps to it."
                        : other == 1
                                ? "One place of this ground states another level."
                                : other + " places of this ground state another level.");
    }

    /** Whether a place states another level than the chosen one. */
    static boolean isBroken(LikelihoodLock lock) {
        return lock.chosen() != null && lock.statements().stream().anyMatch(one -> !one.agrees());
    }

    private static String stated(List<Statement> statements) {
        return statements.stream()
                .map(one -> "“" + one.words() + "”")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    static String name(Likelihood level) {
        return switch (level) {
            case WOULD -> "would prejudice";
            case WOULD_BE_LIKELY_TO -> "would be likely to prejudice";
        };
    }

    /** What words say that do not state the chosen level. */
    static String says(Stated stated) {
        return switch (stated) {
            case WOULD -> "says more than “would be likely to”, which is chosen.";
            case WOULD_BE_LIKELY_TO -> "says less than “would”, which is chosen.";
            case BOTH -> "leaves the level open.";
            case WEAKER -> "says less than the law asks for.";
        };
    }
}
