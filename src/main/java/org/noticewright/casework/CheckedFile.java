package org.noticewright.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.noticewright.check.Finding;
import org.noticewright.check.Severity;

/**
 * What the checks found in a letter file.
 *
 * @param reference the letter's own reference
 * @param findings errors first
 */
public record CheckedFile(@Nullable String reference, List<Finding> findings) {

    /** Takes an unchangeable copy. */
    public CheckedFile {
        findings = List.copyOf(findings);
    }

    /** Whether any finding is an error. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
