package org.noticewright.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dates of a letter; those of the due day are the worked examples of section 10. */
class DatesTest {

    private static Worded late(String received, String clarified, String dated) {
        return Worded.finished(Worded.letter(
                "\"received\": \"%s\", \"clarified\": %s, \"dated\": \"%s\", \"delay\": {\"apologise\": true}"
                        .formatted(received, clarified, dated)));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-12, 2026-01-15, 15 January 2026",
        "2025-12-13, 2026-01-15, 15 January 2026",
        "2026-03-10, 2026-04-10, 10 April 2026",
        "2026-07-01, 2026-07-30, 30 July 2026",
        "2026-07-20, 2026-08-18, 18 August 2026",
        "2026-11-09, 2026-12-08, 8 December 2026",
        "2026-12-14, 2027-01-15, 15 January 2027"
    })
    void apology_namesTheDayThatWasMissed(String received, String lastDay, String inWords) {
        assertThat(late(received, "null", lastDay).words("delay")).isEqualTo("We are sorry for the delay in replying.");
        String next = LocalDate.parse(lastDay).plusDays(1).toString();
        assertThat(late(received, "null", next).words("delay"))
                .isEqualTo("We are sorry for the delay in replying. Section 10(1) of the Act required us to reply "
                        + "promptly, and by " + inWords + " at the latest. We did not do so.");
    }

    @Test
    void clock_runsFromTheClarification() {
        assertThat(late("2025-10-01", "\"2025-12-12\"", "2026-01-15").words("delay"))
                .isEqualTo("We are sorry for the delay in replying.");
        assertThat(late("2025-10-01", "\"2025-12-12\"", "2026-01-16").words("delay"))
                .contains("by 15 January 2026");
        assertThat(late("2025-10-01", "\"2025-12-12\"", "2026-01-15").words("opening"))
                .endsWith("We received it on 1 October 2025. You clarified it on 12 December 2025.");
    }

    @Test
    void dayBeyondTheKnownHolidays_isNotNamed() {
        assertThat(late("2095-03-01", "null", "2095-12-01").words("delay"))
                .isEqualTo("We are sorry for the delay in replying.");
    }

    @Test
    void houseDateStyle_isUsedForEveryDate(@TempDir Path folder) throws WordingException {
        Worded.house(
                folder,
                "passages/date.md",
                "${weekday} ${dayOrdinal} ${monthShort} ${year} (${dayTwoDigits}/${monthTwoDigits})");
        Worded worded = Worded.of(Worded.letter(FullLetter.JSON), Wording.of(folder), false);

        assertThat(worded.text())
                .contains("We received it on Tuesday 5th May 2026 (05/05).")
                .contains("Date: Sunday 5th Jul 2026 (05/07)")
                .contains("by Wednesday 3rd Jun 2026 (03/06) at the latest");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 1st",
        "2026-01-02, 2nd",
        "2026-01-03, 3rd",
        "2026-01-04, 4th",
        "2026-01-11, 11th",
        "2026-01-12, 12th",
        "2026-01-13, 13th",
        "2026-01-21, 21st",
        "2026-01-22, 22nd",
        "2026-01-23, 23rd",
        "2026-01-30, 30th"
    })
    void ordinals_areEnglish(String day, String ordinal, @TempDir Path folder) throws WordingException {
        Worded.house(folder, "passages/date.md", "${dayOrdinal}", "passages/opening.md", "${received}");

        assertThat(Worded.of(Worded.letter("\"received\": \"" + day + "\""), Wording.of(folder), false)
                        .words("opening"))
                .isEqualTo(ordinal);
    }
}
