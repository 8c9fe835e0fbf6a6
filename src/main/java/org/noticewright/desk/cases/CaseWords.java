package org.noticewright.desk.cases;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.noticewright.law.Exemption;
import org.noticewright.letter.OutcomeKind;
import org.noticewright.store.CaseRow;
import org.noticewright.store.FindingsCount;
import org.noticewright.store.Status;

/** How the list calls things. */
final class CaseWords {
    private CaseWords() {}

    static String outcomes(Set<OutcomeKind> kinds) {
        String words = kinds.stream().sorted().map(CaseWords::outcome).collect(Collectors.joining(", "));
        return words.isEmpty() ? "None chosen" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String outcome(OutcomeKind kind) {
        return switch (kind) {
            case DISCLOSED -> "disclosed";
            case WITHHELD -> "withheld";
            case NEITHER_CONFIRM_NOR_DENY -> "neither confirm nor deny";
            case NOT_HELD -> "not held";
            case AVAILABLE_ELSEWHERE -> "available elsewhere";
        };
    }

    static String status(Status status) {
        return switch (status) {
            case DRAFT -> "Draft";
            case WITH_ADVISER -> "With adviser";
            case READY -> "Ready";
            case SENT -> "Sent";
        };
    }

    static String findings(FindingsCount findings) {
        if (findings.equals(FindingsCount.NONE)) {
            return "None";
        }
        return List.of(counted(findings.errors(), "error"), counted(findings.warnings(), "warning")).stream()
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String counted(int count, String what) {
        return count == 0 ? "" : cases(count, what);
    }

    /** Such as {@code 1 case} or {@code 240 cases}. */
    static String cases(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    static String exemption(Exemption exemption) {
        String citation = exemption.citation();
        return citation.substring(0, 1).toUpperCase(Locale.ROOT) + citation.substring(1);
    }

    /** What a message calls a case: its subject in quotation marks, else its reference. */
    static String name(@Nullable String subject, @Nullable String reference) {
        if (subject != null && !subject.isBlank()) {
            return "“" + subject.strip() + "”";
        }
        return reference != null && !reference.isBlank() ? reference.strip() : "The case without a subject";
    }

    static String name(CaseRow row) {
        return name(row.subject(), row.reference());
    }
}
