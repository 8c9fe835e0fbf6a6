package org.noticewright.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which marks of the printed letter show a field that has no words of its own there, such as a date or a choice. */
final class FieldOnPaper {

    private static final Pattern IN_BASIS = Pattern.compile("(bases\\[\\d+])\\.(.+)");

    /** The field and the passage that tells its value. */
    private static final Map<String, String> OF_LETTER = Map.of(
            "received", "passages.opening",
            "clarified", "passages.opening",
            "subject", "passages.opening",
            "requester.salutation", "passages.salutation",
            "requester.name", "passages.salutation",
            "delay.apologise", "passages.delay",
            "extension.until", "passages.extension",
            "outcomes", "passages.decision",
            "signatory", "authority.signatory",
            "authority", "authority.name");

    private static final Map<String, String> OF_BASIS = Map.of(
            "exemption", "passages.statement",
            "limb", "passages.statement",
            "likelihood", "passages.statement",
            "balance.favours", "passages.conclusion",
            "section17_4.claimed", "passages.section17_4",
            "section17_4.reason", "passages.section17_4",
            "confirmedElsewhere", "passages.statement");

    /** What is no answer to where a value in it stands. */
    private static final Set<String> TOO_WIDE =
            Set.of("bases", "outcomes", "questions", "passages", "authority", "requester", "enclosures");

    private FieldOnPaper() {}

    /** The field, then what else may show it, the nearest first: passages, then what it belongs to. */
    static List<String> candidates(String field) {
        List<String> found = new ArrayList<>();
        String at = field;
        while (!at.isEmpty()) {
            found.add(at);
            String passage = passage(at);
            if (passage != null) {
                found.add(passage);
            }
            at = parent(at);
        }
        if (field.startsWith("outcomes[")) {
            found.add("passages.decision");
        }
        found.removeIf(candidate -> TOO_WIDE.contains(candidate) && !candidate.equals(field));
        return found;
    }

    private static @Nullable String passage(String field) {
        Matcher inBasis = IN_BASIS.matcher(field);
        if (inBasis.matches()) {
            String passage = OF_BASIS.get(Objects.requireNonNull(inBasis.group(2)));
            return passage == null ? null : inBasis.group(1) + "." + passage;
        }
        return OF_LETTER.get(field);
    }

    private static String parent(String field) {
        int end = Math.max(field.lastIndexOf('.'), field.lastIndexOf('['));
        return end < 0 ? "" : field.substring(0, end);
    }
}
