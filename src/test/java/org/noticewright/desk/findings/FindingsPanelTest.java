package org.noticewright.desk.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.app.EditorAtDesk;
import org.noticewright.desk.AccessWalk;
import org.noticewright.desk.CutOff;
import org.noticewright.desk.CutWords;
import org.noticewright.desk.shell.Appearance.Theme;
import org.noticewright.letter.Acceptance;
import org.noticewright.letter.LetterPath;

/** The findings beside the form of the real editor, by keyboard alone. */
@SuppressWarnings("NullAway.Init")
class FindingsPanelTest {
    private static final String REFUSAL = "northmoor-hospital-refusal";
    private static final String SEVERITY = "bases-0-harm-severity";
    private static final String WEAK = "Two wards would close. Release could assist thieves in the theft of records.";
    private static final String H03 = "finding-H03-0";
    private static final String DAY = "\\d{1,2} \\w+ 20\\d\\d";

    @TempDir
    Path folder;

    /** A letter with one warning, on words. */
    private EditorAtDesk weak() {
        return EditorAtDesk.open(folder, REFUSAL, EditorAtDesk.with("bases[0].harm.severity", WEAK));
    }

    /** A letter that lacks its review, which is an error that may never stand, and says one thing weakly. */
    private EditorAtDesk withoutReview() {
        return EditorAtDesk.open(folder, REFUSAL, letter -> LetterPath.parse("passages.review")
                .write(EditorAtDesk.with("bases[0].harm.severity", WEAK).apply(letter), ""));
    }

    private static String shown(EditorAtDesk desk) {
        desk.robot.press(KeyCode.F8);
        desk.robot.await("the findings", () -> desk.robot.scene().lookup("#findings") != null);
        return desk.texts("findings");
    }

    @Test
    void findings_standByWhatFollows_worstFirst() {
        try (EditorAtDesk desk = withoutReview()) {
            assertThat(shown(desk))
                    .containsSubsequence(
                            "Errors (",
                            "No final letter while one stands.",
                            "N04: ",
                            "Warnings (",
                            "The letter is weak here",
                            "H03: ");
            assertThat(desk.words("findings-tab")).matches("Findings: \\d+ errors?, \\d+ warnings?");
        }
    }

    @Test
    void keys_goFromFindingToFinding_andMarkTheirWords() {
        try (EditorAtDesk desk = withoutReview()) {
            List<String> cards = desk.ids("beside", "finding-[A-Z]\\d\\d-\\d+");
            assertThat(cards).isEmpty();
            desk.robot.press(KeyCode.F8);
            assertThat(desk.region()).isEqualTo("part-form");
            List<String> gone = new java.util.ArrayList<>();
            for (int i = 0; !desk.marked().contains("could"); i++) {
                assertThat(i).as("steps to the weak words").isLessThan(20);
                gone.add(desk.robot.focus());
                desk.robot.press(KeyCode.F8);
            }
            assertThat(desk.robot.focus()).isEqualTo(SEVERITY);
            assertThat(gone).as("the error comes before").isNotEmpty();
            desk.robot.press(KeyCode.SHIFT, KeyCode.F8);
            assertThat(desk.robot.focus()).isEqualTo(gone.getLast());
        }
    }

    @Test
    void finding_followsTyping_andGoesWithItsWords() {
        try (EditorAtDesk desk = weak()) {
            shown(desk);
            desk.awaitNode(H03);
            assertThat(desk.robot.focus()).isEqualTo(SEVERITY);
            assertThat(desk.marked()).contains("could");
            desk.robot.type("would be likely to assist thieves");
            desk.awaitNone(H03);
            assertThat(desk.robot.focus()).isEqualTo(SEVERITY);
            desk.type(SEVERITY, false, " It might assist thieves in the theft of records.");
            desk.awaitNode(H03);
            assertThat(desk.texts(H03)).contains("might");
        }
    }

    @Test
    void finding_saysItsBasis_andItsGuidanceInTwoSentencesWhenAsked() {
        try (EditorAtDesk desk = weak()) {
            shown(desk);
            assertThat(desk.texts(H03)).contains("Basis: ");
            assertThat(desk.robot.sees(H03 + "-guidance")).isFalse();
            desk.press(H03 + "-why");
            assertThat(desk.robot.sees(H03 + "-guidance")).isTrue();
            assertThat(desk.words(H03 + "-guidance").split("(?<=[.])\\s")).hasSize(2);
        }
    }

    @Test
    void mend_isOnePress_andUndone() {
        try (EditorAtDesk desk = weak()) {
            shown(desk);
            desk.press(H03 + "-mend");
            desk.awaitNone(H03);
            assertThat(desk.saved().bases().getFirst().harm())
                    .extracting("severity")
                    .asString()
                    .contains("Release would be likely to assist thieves");
            assertThat(desk.region()).as("the keyboard stays in the findings").isEqualTo("beside");
            desk.robot.press(KeyCode.CONTROL, KeyCode.Z);
            desk.awaitNode(H03);
            assertThat(desk.saved().bases().getFirst().harm())
                    .extracting("severity")
                    .isEqualTo(WEAK);
        }
    }

    @Test
    void warning_isAcceptedOnlyWithAReason_whichIsKeptAndShownWithItsDay() {
        try (EditorAtDesk desk = weak()) {
            shown(desk);
            desk.press(H03 + "-accept");
            assertThat(desk.robot.focus()).isEqualTo(H03 + "-reason");
            desk.press(H03 + "-keep");
            assertThat(desk.texts(H03)).contains("Write a reason: without one it cannot stand.");
            assertThat(desk.saved().accepted()).isEmpty();

            desk.type(H03 + "-reason", false, "Agreed with the adviser");
            desk.press(H03 + "-keep");
            desk.awaitNode(H03 + "-withdraw");
            assertThat(desk.texts(H03)).containsPattern("Accepted on " + DAY + ": Agreed with the adviser\\.");
            assertThat(desk.texts("findings")).contains("Accepted (1)");
            Acceptance kept = desk.saved().accepted().getFirst();
            assertThat(kept.reason()).isEqualTo("Agreed with the adviser");
            assertThat(Objects.requireNonNull(kept.on())).isEqualTo(LocalDate.now(ZoneId.of("Europe/London")));

            desk.type(SEVERITY, true, "Release could assist thieves in the theft of two records.");
            desk.robot.await("it lapses", () -> desk.texts("findings").contains("so it is open again"));
            assertThat(desk.texts(H03)).containsPattern("Once accepted on " + DAY + ": Agreed with the adviser\\.");
        }
    }

    @Test
    void acceptance_isTakenBack() {
        try (EditorAtDesk desk = weak()) {
            shown(desk);
            desk.press(H03 + "-accept");
            desk.robot.type("Agreed.");
            desk.press(H03 + "-keep");
            desk.awaitNode(H03 + "-withdraw");
            desk.press(H03 + "-withdraw");
            desk.awaitNode(H03 + "-accept");
            assertThat(desk.saved().accepted()).isEmpty();
        }
    }

    @Test
    void halfWrittenReason_staysWhileTheLetterChanges() {
        try (EditorAtDesk desk = weak()) {
            shown(desk);
            desk.press(H03 + "-accept");
            desk.robot.type("Agreed with");
            desk.focus(SEVERITY);
            desk.robot.press(KeyCode.CONTROL, KeyCode.HOME);
            desk.robot.type("A third ward too. ");
            desk.robot.await("it is checked", () -> desk.words("questions-tab").startsWith("Questions"));
            desk.focus(H03 + "-go");
            desk.robot.press(KeyCode.ENTER);
            desk.robot.await(
                    "the words where they stand now", () -> desk.marked().contains("could"));
            desk.type(H03 + "-reason", false, " the adviser");
            desk.press(H03 + "-keep");
            desk.awaitNode(H03 + "-withdraw");
            assertThat(desk.texts(H03)).contains("Agreed with the adviser.");
        }
    }

    @Test
    void whatTheActRequires_cannotBeOverridden() {
        try (EditorAtDesk desk = withoutReview()) {
            shown(desk);
            assertThat(desk.robot.sees("finding-N04-0")).isTrue();
            assertThat(desk.robot.sees("finding-N04-0-accept")).isFalse();
        }
    }

    @Test
    void outline_countsTheFindingsOfEachPart() {
        try (EditorAtDesk desk = weak()) {
            ListView<?> outline = desk.robot.find("outline", ListView.class);
            assertThat(desk.robot.fx(() -> outline.lookupAll(".list-cell").stream()
                            .map(cell -> String.valueOf(cell.getAccessibleText()))
                            .toList()))
                    .anySatisfy(spoken -> assertThat(spoken).contains("Exemption and harm", "1 warning"));
        }
    }

    @Test
    void letterWithoutFindings_saysSo() {
        try (EditorAtDesk desk = EditorAtDesk.open(folder, REFUSAL, letter -> letter)) {
            assertThat(shown(desk)).contains("The checks find nothing.");
        }
    }

    @Test
    void panel_isWholeInEveryLook_andSpoken() {
        try (EditorAtDesk desk = withoutReview()) {
            shown(desk);
            desk.press(H03 + "-accept");
            desk.press(H03 + "-why");
            for (int size : new int[] {100, 200}) {
                desk.robot.look(size == 100 ? Theme.LIGHT : Theme.DARK, size, 1_024, 700);
                desk.robot.picture("findings-" + size);
                assertThat(desk.robot.fx(() -> CutWords.words(desk.robot.scene().lookup("#beside"))))
                        .isEmpty();
                assertThat(desk.robot.fx(() -> CutOff.faults(desk.robot.scene().lookup("#beside"))))
                        .isEmpty();
            }
            assertThat(desk.robot.fx(() -> AccessWalk.faults(desk.robot.scene().lookup("#beside"))))
                    .isEmpty();
        }
    }
}
