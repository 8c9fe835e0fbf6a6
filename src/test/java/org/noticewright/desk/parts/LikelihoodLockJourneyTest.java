package org.noticewright.desk.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.app.EditorAtDesk;
import org.noticewright.desk.AccessWalk;
import org.noticewright.desk.CutOff;
import org.noticewright.desk.CutWords;
import org.noticewright.desk.shell.Appearance.Theme;
import org.noticewright.law.Likelihood;

/** The level of likelihood of a ground, and the places that state another one, in the real editor. */
@SuppressWarnings("NullAway.Init")
class LikelihoodLockJourneyTest {
    private static final String REFUSAL = "northmoor-hospital-refusal";
    private static final String LOCK = "bases-0-lock";
    private static final String SEVERITY = "bases-0-harm-severity";
    private static final String KEEPS = "Disclosure would be likely to help criminals to commit fraud.";
    private static final String MARKS = SEVERITY + "-stated";

    @TempDir
    Path folder;

    private EditorAtDesk open(String severity) {
        EditorAtDesk desk = EditorAtDesk.open(folder, REFUSAL, EditorAtDesk.with("bases[0].harm.severity", severity));
        desk.robot.press(KeyCode.CONTROL, KeyCode.DOWN);
        desk.robot.press(KeyCode.CONTROL, KeyCode.DOWN);
        desk.awaitNode(LOCK);
        return desk;
    }

    @Test
    void chosenLevel_isShown_andTextsThatKeepToItAreNotMarked() {
        try (EditorAtDesk desk = open(KEEPS)) {
            desk.robot.await("the lock", () -> desk.words(LOCK).contains("Every text"));
            assertThat(desk.words(LOCK)).startsWith("Locked to “would be likely to prejudice”.");
            assertThat(desk.robot.sees(MARKS)).isFalse();
        }
    }

    @Test
    void otherLevel_isMarkedUnderItsField_whileItIsTyped_andLeadsToItsWords() {
        try (EditorAtDesk desk = open("The wards depend on it.")) {
            assertThat(desk.robot.sees(MARKS)).isFalse();
            desk.type(SEVERITY, false, " Release could assist thieves in the theft of records.");
            desk.robot.await("the mark", () -> desk.robot.sees(MARKS));
            assertThat(desk.robot.focus()).isEqualTo(SEVERITY);
            desk.robot.await("the sentence", () -> desk.texts(MARKS)
                    .contains("“Release could assist thieves in the theft of records.”"));
            assertThat(desk.texts(MARKS)).contains("“could” says less than the law asks for.");
            assertThat(desk.words(LOCK)).contains("One place of this ground states another level.");

            desk.focus(MARKS + "-0");
            desk.robot.press(KeyCode.ENTER);
            assertThat(desk.robot.focus()).isEqualTo(SEVERITY);
            assertThat(desk.marked()).isEqualTo("could");
            desk.robot.type("would be likely to");
            desk.robot.await("no mark", () -> !desk.robot.sees(MARKS));
        }
    }

    @Test
    void choice_ofTheOtherLevel_turnsTheMarks() {
        try (EditorAtDesk desk = open(KEEPS)) {
            desk.press("bases-0-likelihood-would");
            desk.robot.await("the mark", () -> desk.robot.sees(MARKS));
            assertThat(desk.saved().bases().getFirst().likelihood()).isEqualTo(Likelihood.WOULD);
            assertThat(desk.words(LOCK)).startsWith("Locked to “would prejudice”.");
            assertThat(desk.texts(MARKS)).contains("“would be likely to” says less than “would”, which is chosen.");
        }
    }

    @Test
    void otherParts_areMarkedTogether_andGoneTo() {
        try (EditorAtDesk desk = EditorAtDesk.open(
                folder,
                REFUSAL,
                EditorAtDesk.with("bases[0].balance.reason", "Disclosure could help criminals to commit fraud."))) {
            desk.robot.press(KeyCode.CONTROL, KeyCode.DOWN);
            desk.robot.press(KeyCode.CONTROL, KeyCode.DOWN);
            desk.awaitNode("bases-0-stated-elsewhere-0");
            assertThat(desk.texts("bases-0-stated-elsewhere")).contains("“could” says less");
            desk.focus("bases-0-stated-elsewhere-0");
            desk.robot.press(KeyCode.ENTER);
            assertThat(desk.robot.focus()).isEqualTo("bases-0-balance-reason");
            assertThat(desk.marked()).isEqualTo("could");
        }
    }

    @Test
    void marks_areWholeInEveryLook_andSpoken() {
        try (EditorAtDesk desk = open("Release could assist thieves in the theft of records.")) {
            desk.robot.await("the mark", () -> desk.robot.sees(MARKS));
            desk.focus(MARKS + "-0");
            for (int size : new int[] {100, 200}) {
                desk.robot.look(size == 100 ? Theme.LIGHT : Theme.DARK, size, 1_024, 700);
                desk.robot.picture("likelihood-" + size);
                assertThat(desk.robot.fx(() -> CutWords.words(desk.robot.scene().lookup("#part-form"))))
                        .isEmpty();
                assertThat(desk.robot.fx(() -> CutOff.faults(desk.robot.scene().lookup("#part-form"))))
                        .isEmpty();
            }
            assertThat(desk.robot.fx(() -> AccessWalk.faults(desk.robot.scene().lookup("#part-form"))))
                    .isEmpty();
        }
    }
}
