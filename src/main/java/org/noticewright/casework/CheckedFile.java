package org.noticewright.casework;

import org.jspecify.annotations.Nullable;
import org.noticewright.check.Judgement;

/**
 * What the checks found in a letter file.
 *
 * @param reference the letter's own reference
 * @param judgement the findings, errors first
 */
public record CheckedFile(@Nullable String reference, Judgement judgement) {

    /** Whether an error stands that nobody has overridden. */
    public boolean hasErrors() {
        return !judgement.forbiddingIssue().isEmpty();
    }
}
