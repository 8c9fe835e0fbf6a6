package org.noticewright.desk.cases;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.noticewright.store.CaseId;
import org.noticewright.store.CaseRow;
import org.noticewright.store.Status;

/**
 * One line of the list: a case in words.
 *
 * @param row the case
 * @param outcome what becomes of its questions
 * @param status where it stands
 * @param received when the request came
 * @param due when it is due
 * @param isMoved whether other bank holidays gave it another due date
 * @param findings how many the checks had
 */
record CaseLine(
        CaseRow row, String outcome, String status, String received, Due due, boolean isMoved, String findings) {

    /**
     * A case in words.
     *
     * @param before the day on which it was due before other bank holidays moved it; null where none did
     */
    static CaseLine of(CaseRow row, DueDates dates, @Nullable LocalDate before) {
        Due due = dates.of(row);
        Due shown =
                before == null || row.status() == Status.SENT || before.equals(due.day()) ? due : due.insteadOf(before);
        return new CaseLine(
                row,
                CaseWords.outcomes(row.outcomes()),
                CaseWords.status(row.status()),
                Days.words(row.received()),
                shown,
                !shown.equals(due),
                CaseWords.findings(row.findings()));
    }

    CaseId id() {
        return row.id();
    }

    String reference() {
        return Objects.requireNonNullElse(row.reference(), "");
    }

    String subject() {
        return Objects.requireNonNullElse(row.subject(), "");
    }
}
