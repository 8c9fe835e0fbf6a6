package org.noticewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.noticewright.letter.LetterFileException;
import org.noticewright.wording.WordingException;

/** Holds the checks to what a specialist marks in letters as authorities really write them. */
class TrialLettersTest {
    private static final double RECALL = 0.95;
    private static final int MOST_FALSE_ALARMS = 1;

    static List<TrialLetter> letters() throws IOException {
        return TrialLetter.in(TrialLetter.FOLDER);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("letters")
    void letter_givesAtMostOneFalseAlarm(TrialLetter letter) throws IOException, LetterFileException, WordingException {
        assertThat(letter.falseAlarms(letter.findings())).hasSizeLessThanOrEqualTo(MOST_FALSE_ALARMS);
    }

    @Test
    void marks_areFound_allButOneInTwenty() throws IOException, LetterFileException, WordingException {
        int expected = 0;
        StringBuilder missed = new StringBuilder();
        int misses = 0;
        for (TrialLetter letter : letters()) {
            expected += letter.expected().size();
            for (TrialLetter.Mark mark : letter.missed(letter.findings())) {
                misses++;
                missed.append("\n  ").append(letter).append(": ").append(mark);
            }
        }

        assertThat(expected).isPositive();
        assertThat((double) (expected - misses) / expected)
                .as("found %d of %d; missed:%s", expected - misses, expected, missed)
                .isGreaterThanOrEqualTo(RECALL);
    }
}
