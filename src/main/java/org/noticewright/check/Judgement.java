package org.noticewright.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.noticewright.letter.Acceptance;
import org.noticewright.letter.Letter;

/**
 * The findings of a letter with what was said of each in {@link Letter#accepted()}.
 *
 * @param findings errors first, accepted ones too
 */
public record Judgement(List<JudgedFinding> findings) {

    /** Takes an unchangeable copy. */
    public Judgement {
        findings = List.copyOf(findings);
    }

    /** The text that was typed in a field of a letter. */
    @FunctionalInterface
    public interface Typed {
        /** The text, or null where nothing was typed. */
        @Nullable
        String in(String field);
    }

    /** Judges what the checks found in a letter. */
    public static Judgement of(List<Finding> findings, Letter letter, Typed typed) {
        List<JudgedFinding> judged = new ArrayList<>();
        Set<String> found = new HashSet<>();
        findings.forEach(finding -> found.add(finding.words()));
        for (Finding finding : findings) {
            judged.add(new JudgedFinding(
                    finding,
                    verdict(finding, letter.accepted(), found),
                    place(finding, typed),
                    Mends.of(finding, typed).orElse(null)));
        }
        return new Judgement(judged);
    }

    private static Verdict verdict(Finding finding, List<Acceptance> accepted, Set<String> found) {
        List<Acceptance> ofCheck = accepted.stream()
                .filter(a -> finding.id().equals(a.check())
                        && a.reason() != null
                        && !a.reason().isBlank())
                .toList();
        Optional<Acceptance> now =
                ofCheck.stream().filter(a -> finding.words().equals(a.words())).findFirst();
        if (now.isPresent()) {
            return counting(finding, now.get());
        }
        return ofCheck.stream()
                .filter(a -> a.field() != null && Concern.shape(a.field()).equals(Concern.shape(finding.field())))
                .filter(a -> a.words() == null || !found.contains(a.words()))
                .findFirst()
                .<Verdict>map(a -> new Verdict.Lapsed(String.valueOf(a.reason()), a.by(), a.on()))
                .orElseGet(Verdict.Open::new);
    }

    private static Verdict counting(Finding finding, Acceptance acceptance) {
        String omits = finding.rule().omits();
        if (omits != null) {
            return new Verdict.NeverOverridden(omits);
        }
        String reason = String.valueOf(acceptance.reason());
        return finding.severity() == Severity.ERROR
                ? new Verdict.Overridden(reason, acceptance.by(), acceptance.on())
                : new Verdict.Accepted(reason, acceptance.by(), acceptance.on());
    }

    private static Excerpts.@Nullable Span place(Finding finding, Typed typed) {
        String text = finding.template() == null ? typed.in(finding.field()) : null;
        String excerpt = finding.excerpt();
        if (text == null || excerpt == null) {
            return null;
        }
        String sentence = finding.hit().sentence();
        return Excerpts.in(text, sentence == null ? excerpt : sentence, excerpt).orElse(null);
    }

    /** The errors for which no final letter may be made. */
    public List<JudgedFinding> forbiddingIssue() {
        return findings.stream().filter(JudgedFinding::forbidsIssue).toList();
    }
}
