package org.noticewright.desk.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.noticewright.desk.parts.PartState.DONE;
import static org.noticewright.desk.parts.PartState.EMPTY;
import static org.noticewright.desk.parts.PartState.STARTED;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.noticewright.desk.work.Part;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Favours;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterFile;
import org.noticewright.letter.LetterFileException;
import org.noticewright.letter.OutcomeKind;

class PartStateTest {
    private static final Exemptions EXEMPTIONS = Exemptions.load();

    @Test
    void blankLetter_isEmptyEverywhere() {
        Letter letter = Bases.add(Letter.blank(), EXEMPTIONS.exemption("s31(3)").orElseThrow());
        assertThat(Part.of(letter))
                .allSatisfy(part -> assertThat(PartState.of(letter, part)).isEqualTo(EMPTY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"northmoor-hospital-refusal", "westmere-university-ncnd", "harrowby-council-mixed"})
    void exampleLetter_isDoneWhereSomethingIsWanted(String name) throws IOException, LetterFileException {
        Letter letter = new LetterFile(EXEMPTIONS)
                .read(Path.of(System.getProperty("project.basedir", "."), "examples", name + ".letter.json"));
        List<Part> wanted = Part.of(letter).stream()
                .filter(part -> !(part instanceof Part.Wording || part instanceof Part.Notes))
                .toList();
        assertThat(wanted)
                .allSatisfy(part -> assertThat(PartState.of(letter, part)).isEqualTo(DONE));
    }

    @Test
    void questions_areDoneWhenEachHasTextAndADecision() {
        Letter letter = Questions.add(Letter.blank());
        assertThat(PartState.of(letter, new Part.Questions())).isEqualTo(STARTED);
        letter = Edits.put(letter, "questions[0].text", "How many?");
        letter = Outcomes.set(letter, List.of(0), OutcomeKind.DISCLOSED, null);
        assertThat(PartState.of(letter, new Part.Questions())).isEqualTo(STARTED);
        letter = Outcomes.answer(letter, 0, 0, "Ten.");
        assertThat(PartState.of(letter, new Part.Questions())).isEqualTo(DONE);
        assertThat(PartState.of(Questions.add(letter), new Part.Questions())).isEqualTo(STARTED);
    }

    @Test
    void case_isStartedByAnyOfItsFields() {
        Letter letter = Edits.put(Letter.blank(), "received", LocalDate.of(2026, 11, 9));
        assertThat(PartState.of(letter, new Part.Case())).isEqualTo(STARTED);
    }

    @Test
    void balance_withReasonsLeftOut_needsTheRecordedReason() {
        Letter letter = Bases.add(Letter.blank(), EXEMPTIONS.exemption("s31(3)").orElseThrow());
        letter = Edits.put(letter, "bases[0].section17_4.claimed", true);
        letter = Edits.put(letter, "bases[0].balance.favours", Favours.MAINTAINING);
        assertThat(PartState.of(letter, new Part.Balance(0))).isEqualTo(STARTED);
        letter = Edits.put(letter, "bases[0].section17_4.reason", "It would name the tool.");
        assertThat(PartState.of(letter, new Part.Balance(0))).isEqualTo(DONE);
        assertThat(PartState.of(letter, new Part.Factors(0))).isEqualTo(DONE);
        assertThat(PartState.of(letter, new Part.Factors(1))).isEqualTo(EMPTY);
    }
}
