package org.noticewright.check.harm;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.noticewright.check.Hit;
import org.noticewright.law.Likelihood;

/** Says again, at the level that was chosen, what some words say at another. */
final class ChosenLevel {
    private static final Pattern STATED = Pattern.compile(
            "\\bwould,? (?:and/)?or (?:would |is |are )?(?:be )?likely to\\b,?"
                    + "|\\bwould/would be likely to\\b"
                    + "|\\bwould be likely to\\b"
                    + "|\\b(?:is|are) (?:(?:very|highly|more|quite) )?likely to\\b"
                    + "|\\b(?:may|might|could|can)(?: potentially| possibly)?\\b"
                    + "|\\b(?:would|will)\\b",
            Pattern.CASE_INSENSITIVE);

    private ChosenLevel() {}

    /** The verb of likelihood in some words, if there is one. */
    static Optional<String> verb(String words) {
        Matcher stated = STATED.matcher(words);
        return stated.find() ? Optional.of(stated.group().replaceFirst(",$", "")) : Optional.empty();
    }

    /** The place with a mend, where a level is chosen and the words have one verb of likelihood to change. */
    static Hit mended(Hit hit, @Nullable Likelihood chosen) {
        String words = hit.excerpt();
        if (chosen == null || words == null) {
            return hit;
        }
        Matcher stated = STATED.matcher(words);
        if (!stated.find()) {
            return hit;
        }
        String level =
                switch (chosen) {
                    case WOULD -> "would";
                    case WOULD_BE_LIKELY_TO -> "would be likely to";
                };
        return hit.replacing(words.substring(0, stated.start()) + level + words.substring(stated.end()));
    }
}
