package org.noticewright.check;

import java.util.Map;

/** Writes {@code docs/checks.md} from the catalogue. */
final class ChecksDocument {
    private static final Map<Character, String> GROUPS = Map.of(
            'N', "Notice content (section 17)",
            'D', "Questions and scope",
            'C', "Neither confirm nor deny",
            'H', "Harm and likelihood",
            'P', "Public interest",
            'T', "Timing",
            'L', "Citations and text");

    private ChecksDocument() {}

    static String of(Rules rules) {
        StringBuilder text = new StringBuilder("""
                # The checks

                `noticewright check LETTER` runs these over a letter file and the words that it prints. An **error** makes the
                notice unlawful or incomplete, a **warning** weak, an **info** is worth knowing. Words, severity and basis stand
                in `templates/checks/checks.json`, where an adviser can tune them; examples of each check, with the false alarms
                that it was taught to avoid, are in `src/test/resources/check/`. This page is generated: do not edit it.
                """);
        char group = ' ';
        for (Rule rule : rules.all()) {
            if (rule.id().charAt(0) != group) {
                group = rule.id().charAt(0);
                text.append("\n## ").append(GROUPS.get(group)).append('\n');
            }
            text.append("\n### ")
                    .append(rule.id())
                    .append(" · ")
                    .append(rule.title())
                    .append("\n\n");
            text.append("**")
                    .append(rule.severity().key())
                    .append("** · ")
                    .append(rule.basis())
                    .append("\n\n");
            text.append("> ").append(rule.message()).append("\n\n");
            text.append(rule.guidance()).append('\n');
            if (rule.fix() != null) {
                text.append("\nMend: ").append(rule.fix()).append('\n');
            }
            if (rule.omits() != null) {
                text.append("\nNever overridden: without it the notice lacks what ")
                        .append(rule.omits())
                        .append(" requires.\n");
            }
            text.append("\nSource: ").append(rule.source()).append('\n');
        }
        return text.toString();
    }
}
