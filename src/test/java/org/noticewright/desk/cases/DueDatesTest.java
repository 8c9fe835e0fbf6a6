package org.noticewright.desk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.noticewright.clock.Clock;
import org.noticewright.desk.cases.Due.Urgency;
import org.noticewright.store.CaseId;
import org.noticewright.store.CaseRow;
import org.noticewright.store.FindingsCount;
import org.noticewright.store.Status;

class DueDatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static Due due(
            Status status, @Nullable String received, @Nullable String clarified, @Nullable String until) {
        CaseRow row = new CaseRow(
                new CaseId(1),
                "R",
                "S",
                Set.of(),
                Set.of(),
                status,
                day(received),
                day(clarified),
                day(until),
                FindingsCount.NONE,
                Instant.EPOCH);
        return new DueDates(Clock.standard(), TODAY).of(row);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    // counted by hand: 30 November 2026 is St Andrew's Day, a bank holiday in Scotland
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-11-09 | 8 Dec 2026, 10 working days left  | TIME
                    2026-11-01 | 27 Nov 2026, 4 working days left  | SOON
                    2026-10-27 | 24 Nov 2026, 1 working day left   | SOON
                    2026-10-26 | 23 Nov 2026, due today            | SOON
                    2026-10-23 | 20 Nov 2026, 1 working day late   | LATE
                    2026-10-20 | 17 Nov 2026, 4 working days late  | LATE
                    """)
    void openCase_isDueOnDay20AndSaysHowFarOffThatIs(String received, String words, Urgency urgency) {
        Due due = due(Status.DRAFT, received, null, null);

        assertThat(due.words()).isEqualTo(words);
        assertThat(due.urgency()).isEqualTo(urgency);
    }

    @Test
    void clarification_startsTheTimeAnewIfLater() {
        assertThat(due(Status.READY, "2026-10-20", "2026-11-09", null).words())
                .isEqualTo("8 Dec 2026, 10 working days left");
        assertThat(due(Status.READY, "2026-11-09", "2026-10-20", null).words())
                .isEqualTo("8 Dec 2026, 10 working days left");
    }

    @Test
    void extension_leavesTheNoticeDueOnDay20AndNamesTheDecision() {
        Due due = due(Status.DRAFT, "2026-11-09", null, "2027-01-11");

        assertThat(due)
                .isEqualTo(new Due(
                        LocalDate.of(2026, 12, 8),
                        "8 Dec 2026, 10 working days left; decision by 11 Jan 2027",
                        Urgency.TIME));
    }

    @Test
    void sentCase_isNoLongerUrgentUnlessADecisionIsToFollow() {
        assertThat(due(Status.SENT, "2026-10-20", null, null))
                .isEqualTo(new Due(LocalDate.of(2026, 11, 17), "17 Nov 2026", Urgency.NONE));
        assertThat(due(Status.SENT, "2026-10-20", null, "2026-11-25"))
                .isEqualTo(new Due(
                        LocalDate.of(2026, 11, 25), "Decision by 25 Nov 2026, 2 working days left", Urgency.SOON));
        assertThat(due(Status.SENT, "2026-10-20", null, "2026-11-20"))
                .isEqualTo(new Due(LocalDate.of(2026, 11, 20), "Decision was due 20 Nov 2026", Urgency.SOON));
    }

    @Test
    void caseWithoutADate_saysSo() {
        assertThat(due(Status.DRAFT, null, null, null)).isEqualTo(new Due(null, "Received date missing", Urgency.NONE));
    }

    @Test
    void farDays_areNotCounted() {
        assertThat(due(Status.DRAFT, "1826-01-02", null, null).words()).isEqualTo("about 30 Jan 1826, years late");
        assertThat(due(Status.DRAFT, "9998-01-02", null, null).words()).endsWith(", years left");
    }
}
