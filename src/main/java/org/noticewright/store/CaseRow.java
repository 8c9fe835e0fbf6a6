package org.noticewright.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.noticewright.letter.OutcomeKind;

/**
 * One case as a list shows it.
 *
 * @param id names it
 * @param reference of the letter
 * @param subject of the letter
 * @param outcomes which outcomes the questions have, in the order of {@link OutcomeKind}
 * @param exemptions ids of the exemptions that the letter relies on
 * @param status where the case stands
 * @param received when the request came
 * @param clarified when the needed clarification came
 * @param extendedUntil the estimated date of a public-interest extension
 * @param findings as of the last save
 * @param changed when the letter was last saved
 */
public record CaseRow(
        CaseId id,
        @Nullable String reference,
        @Nullable String subject,
        Set<OutcomeKind> outcomes,
        Set<String> exemptions,
        Status status,
        @Nullable LocalDate received,
        @Nullable LocalDate clarified,
        @Nullable LocalDate extendedUntil,
        FindingsCount findings,
        Instant changed) {}
