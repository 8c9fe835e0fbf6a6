package org.noticewright.desk.cases;

import java.util.Objects;
import org.noticewright.store.CaseId;
import org.noticewright.store.CaseRow;

/**
 * One line of the list: a case in words.
 *
 * @param row the case
 * @param outcome what becomes of its questions
 * @param status where it stands
 * @param received when the request came
 * @param due when it is due
 * @param findings how many the checks had
 */
record CaseLine(CaseRow row, String outcome, String status, String received, Due due, String findings) {

    static CaseLine of(CaseRow row, DueDates dates) {
        return new CaseLine(
                row,
                CaseWords.outcomes(row.outcomes()),
                CaseWords.status(row.status()),
                Days.words(row.received()),
                dates.of(row),
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
