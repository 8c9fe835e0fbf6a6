package org.noticewright.desk.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.noticewright.clock.Clock;
import org.noticewright.desk.parts.DueDateWords.Urgency;
import org.noticewright.letter.Extension;
import org.noticewright.letter.Letter;

class DueDateWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static Letter received(String day) {
        return Edits.put(Letter.blank(), "received", LocalDate.parse(day));
    }

    private static DueDateWords words(Letter letter) {
        return DueDateWords.of(letter, Clock.standard(), TODAY);
    }

    @Test
    void due_isSaidWithItsWorking() {
        assertThat(words(received("2026-11-09")))
                .isEqualTo(new DueDateWords(
                        "Day 20 is Tuesday 8 December 2026.",
                        "10 working days left.",
                        Urgency.GOOD,
                        List.of(
                                "Day 0 is Monday 9 November 2026, the day of receipt.",
                                "Safe date: Monday 7 December 2026, which leaves out no holiday of Scotland or Northern"
                                        + " Ireland alone.",
                                "Left out: weekends, 30 November (St Andrew’s Day (Scotland)).")));
    }

    @Test
    void time_isPressing_thenOver() {
        assertThat(words(received("2026-10-28")))
                .extracting("left", "urgency")
                .containsExactly("2 working days left.", Urgency.SOON);
        assertThat(words(received("2026-10-26")))
                .extracting("left", "urgency")
                .containsExactly("Due today.", Urgency.SOON);
        assertThat(words(received("2026-10-23")))
                .extracting("left", "urgency")
                .containsExactly("1 working day late.", Urgency.LATE);
    }

    @Test
    void datedLetter_isJudgedByItsDate() {
        Letter letter = Edits.put(received("2026-10-23"), "dated", LocalDate.of(2026, 11, 19));
        assertThat(words(letter))
                .extracting("left", "urgency")
                .containsExactly("The letter is dated 1 working day before the last day.", Urgency.SOON);
    }

    @Test
    void extension_showsDay40() {
        Letter letter = Edits.put(received("2026-11-09"), "extension", new Extension(null, null));
        assertThat(words(letter).working())
                .contains("Day 40 is Monday 11 January 2027, by which the Information Commissioner expects an extended"
                        + " reply.");
    }

    @Test
    void clarification_startsTheClock() {
        Letter letter = Edits.put(received("2026-10-01"), "clarified", LocalDate.of(2026, 11, 9));
        assertThat(words(letter).due()).isEqualTo("Day 20 is Tuesday 8 December 2026.");
        assertThat(words(letter).working().getFirst()).endsWith("when it was clarified.");
    }

    @Test
    void unknownDates_areSaidToBeUnknown() {
        assertThat(words(Letter.blank()).urgency()).isEqualTo(Urgency.UNKNOWN);
        assertThat(words(received("2026-11-24")).due()).startsWith("The letter has an earlier date than the request.");
        assertThat(words(received("0026-05-14")).due()).startsWith("No due date is reckoned");
        Letter far = Edits.put(received("2060-05-14"), "dated", LocalDate.of(2060, 5, 20));
        assertThat(words(far).working()).anyMatch(w -> w.startsWith("The bank holidays known here"));
    }
}
