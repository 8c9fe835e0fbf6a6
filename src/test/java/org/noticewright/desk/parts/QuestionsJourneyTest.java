package org.noticewright.desk.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.noticewright.desk.work.Part;
import org.noticewright.letter.Consistency;
import org.noticewright.letter.Letter;
import org.noticewright.letter.OutcomeKind;
import org.noticewright.letter.QuestionTable;

/** What an officer does with questions and answers, by the keyboard. */
class QuestionsJourneyTest {
    private static Letter three() {
        Letter letter = Letter.blank();
        for (String text : List.of("How many?", "Since when?", "Which make?")) {
            letter = Questions.add(letter);
            letter = Edits.put(letter, "questions[" + (letter.questions().size() - 1) + "].text", text);
        }
        return letter;
    }

    private static FormDesk open(Letter letter) {
        return FormDesk.open(letter, new Part.Questions());
    }

    private static List<String> texts(FormDesk desk) {
        return desk.letter().questions().stream()
                .map(q -> String.valueOf(q.text()))
                .toList();
    }

    private static void undo(FormDesk desk) {
        desk.robot.fx(() -> {
            desk.working.undo();
            return true;
        });
        desk.robot.settle();
    }

    @Test
    void question_isAddedMovedAndRemoved() {
        try (FormDesk desk = open(three())) {
            desk.press("add-question");
            assertThat(desk.robot.focus()).isEqualTo("questions-3-text");
            desk.robot.type("Why?");
            desk.robot.press(KeyCode.ALT, KeyCode.UP);
            assertThat(desk.robot.focus()).isEqualTo("questions-2-text");
            assertThat(texts(desk)).containsExactly("How many?", "Since when?", "Why?", "Which make?");
            desk.press("questions-0-down");
            assertThat(texts(desk)).containsExactly("Since when?", "How many?", "Why?", "Which make?");
            desk.press("questions-1-remove");
            assertThat(texts(desk)).containsExactly("Since when?", "Why?", "Which make?");
            assertThat(desk.robot.focus()).isEqualTo("questions-1-remove");
            undo(desk);
            undo(desk);
            undo(desk);
            assertThat(texts(desk)).containsExactly("How many?", "Since when?", "Which make?", "Why?");
            assertThat(desk.text("questions-3-text")).isEqualTo("Why?");
        }
    }

    @Test
    void outcome_ofSeveral_isSetAtOnce() {
        try (FormDesk desk = open(three())) {
            desk.press("questions-0-choose");
            desk.press("questions-2-choose");
            desk.choose("several-outcome", "Withheld");
            assertThat(desk.offered("several-basis"))
                    .containsExactly("Not chosen yet", "Add a new ground: section 31(1)(a)");
            assertThat(desk.robot.words("several-set")).isEqualTo("Set outcome of 2 questions");
            desk.press("several-set");
            Letter letter = desk.letter();
            assertThat(letter.outcomes()).hasSize(1);
            assertThat(letter.outcomes().getFirst().questions()).containsExactly("1", "3");
            assertThat(letter.outcomes().getFirst().basis())
                    .isEqualTo(letter.bases().getFirst().id());
            assertThat(Consistency.faults(letter)).isEmpty();
            undo(desk);
            assertThat(desk.letter()).isEqualTo(three());
        }
    }

    @Test
    void ground_isOfferedOnlyWhereItFits() {
        try (FormDesk desk = open(three())) {
            String outcome = "questions-0-outcomes-0-outcome";
            assertThat(desk.robot.sees("questions-0-outcomes-0-basis")).isFalse();
            desk.choose(outcome, "Neither confirmed nor denied");
            desk.choose("questions-0-outcomes-0-basis", "Add a new ground: section 31(3)");
            assertThat(desk.letter().outcomes().getFirst().kind()).isEqualTo(OutcomeKind.NEITHER_CONFIRM_NOR_DENY);
            desk.choose("questions-1-outcomes-0-outcome", "Neither confirmed nor denied");
            assertThat(desk.letter().outcomes().getFirst().questions()).containsExactly("1", "2");
            desk.choose("questions-2-outcomes-0-outcome", "Withheld");
            assertThat(desk.offered("questions-2-outcomes-0-basis"))
                    .containsExactly("Not chosen yet", "Add a new ground: section 31(1)(a)");
        }
    }

    @Test
    void answer_typedIntoASharedOutcome_partsIt_andIsOneUndo() {
        Letter shared = Outcomes.set(three(), List.of(0, 1, 2), OutcomeKind.DISCLOSED, null);
        try (FormDesk desk = open(shared)) {
            desk.focus("questions-1-outcomes-0-answer");
            desk.robot.type("Ten.");
            assertThat(desk.robot.focus()).isEqualTo("questions-1-outcomes-0-answer");
            assertThat(Outcomes.outcomeOf(desk.letter(), 1, 0).orElseThrow().answer())
                    .isEqualTo("Ten.");
            assertThat(desk.letter().outcomes().getFirst().questions()).containsExactly("1", "3");
            desk.robot.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(desk.letter()).isEqualTo(shared);
            assertThat(desk.robot.focus()).isEqualTo("questions-1-outcomes-0-answer");
        }
    }

    @Test
    void question_isSplitIntoParts() {
        try (FormDesk desk = open(three())) {
            desk.press("questions-0-split");
            assertThat(desk.robot.focus()).isEqualTo("questions-0-outcomes-0-part");
            desk.robot.type("the number");
            desk.choose("questions-0-outcomes-1-outcome", "Not held");
            Letter letter = desk.letter();
            assertThat(letter.outcomes()).extracting("part").containsExactly("the number", "part 2");
            assertThat(Consistency.faults(letter)).isEmpty();
            desk.press("questions-0-outcomes-1-remove");
            assertThat(desk.letter().outcomes()).isEmpty();
        }
    }

    @Test
    void table_isPastedFromASpreadsheet_andAnswered() {
        try (FormDesk desk = open(Outcomes.set(three(), List.of(0), OutcomeKind.DISCLOSED, null))) {
            desk.press("questions-0-add-table");
            assertThat(desk.robot.focus()).isEqualTo("questions-0-table-columns-0");
            desk.copy("Device\tNumber\tAge\nDesktops\t\t\nLaptops\t\t\n");
            desk.robot.press(KeyCode.CONTROL, KeyCode.V);
            assertThat(desk.letter().questions().getFirst().table())
                    .isEqualTo(new QuestionTable(
                            List.of("Device", "Number", "Age"),
                            List.of(List.of("Desktops", "", ""), List.of("Laptops", "", ""))));
            desk.copy("10\n12\n");
            desk.focus("questions-0-outcomes-0-cells-0-1");
            desk.robot.press(KeyCode.CONTROL, KeyCode.V);
            assertThat(desk.letter().outcomes().getFirst().cells())
                    .containsExactly(List.of("", "10"), List.of("", "12"));
            desk.focus("questions-0-outcomes-0-cells-1-2");
            desk.robot.type("3");
            desk.press("questions-0-table-row-0-remove");
            assertThat(desk.letter().outcomes().getFirst().cells()).containsExactly(List.of("", "12", "3"));
            assertThat(desk.text("questions-0-outcomes-0-cells-0-2")).isEqualTo("3");
            desk.press("questions-0-table-add-row");
            assertThat(desk.robot.focus()).isEqualTo("questions-0-table-rows-1-0");
            assertThat(Consistency.faults(desk.letter())).isEmpty();
        }
    }

    @Test
    void request_isShownBeforeItIsTaken() {
        try (FormDesk desk = open(Letter.blank())) {
            desk.press("paste-request");
            assertThat(desk.robot.focus()).isEqualTo("paste-text");
            desk.copy("Please tell me:\n1. How many?\n2. Why?");
            desk.robot.press(KeyCode.CONTROL, KeyCode.V);
            assertThat(desk.letter()).isEqualTo(Letter.blank());
            assertThat(desk.robot.words("paste-take")).isEqualTo("Add these 2 questions");
            desk.press("paste-take");
            assertThat(texts(desk)).containsExactly("How many?", "Why?");
            assertThat(desk.letter().introduction()).isEqualTo("Please tell me:");
            assertThat(desk.robot.focus()).isEqualTo("questions-0-text");
            assertThat(desk.robot.sees("paste-text")).isFalse();
        }
    }

    @Test
    void outcomeOfAFinding_isFoundByItsQuestion() {
        Letter letter = FormDesk.example("harrowby-council-mixed");
        try (FormDesk desk = open(letter)) {
            desk.robot.fx(() -> {
                desk.working.want("outcomes[1].answer", 0, 4);
                return true;
            });
            assertThat(desk.robot.focus()).isEqualTo("questions-3-outcomes-0-answer");
            assertThat(Objects.requireNonNull(desk.owner()).getId()).isEqualTo("questions-3-outcomes-0-answer");
            desk.robot.fx(() -> {
                desk.working.want("questions[4]");
                return true;
            });
            assertThat(desk.robot.focus()).startsWith("questions-4-");
        }
    }
}
