package org.noticewright.check;

import org.jspecify.annotations.Nullable;

/**
 * A finding with what was said of it, and what a desk needs to show and to mend it.
 *
 * @param place where its words stand in the text typed in {@link Finding#field()}; null where nobody typed them there
 * @param action a change of the letter that mends it and can be made as the letter is; null where a person has to
 */
public record JudgedFinding(
        Finding finding,
        Verdict verdict,
        Excerpts.@Nullable Span place,
        @Nullable FixAction action) {

    /** Whether nothing that counts was said of it. */
    public boolean isOpen() {
        return switch (verdict) {
            case Verdict.Open open -> true;
            case Verdict.Lapsed lapsed -> true;
            case Verdict.NeverOverridden never -> true;
            case Verdict.Accepted accepted -> false;
            case Verdict.Overridden overridden -> false;
        };
    }

    /** Whether it forbids a final letter. */
    public boolean forbidsIssue() {
        return finding.severity() == Severity.ERROR && isOpen();
    }

    /** Whether a person may let it stand with a reason. */
    public boolean mayBeAccepted() {
        return finding.rule().omits() == null;
    }
}
