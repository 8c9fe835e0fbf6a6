package org.noticewright.desk.passages;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.noticewright.desk.CutWords;
import org.noticewright.desk.FormWindow;
import org.noticewright.desk.shell.Appearance.Theme;

/** The standard words of a letter, in a real window. */
class PassagesFormTest {

    @SuppressWarnings("NullAway.Init")
    private FormWindow window;

    @BeforeEach
    void openTheForm() {
        window = FormWindow.of(
                FormWindow.example("northmoor-hospital-refusal"),
                (working, parts) -> new PassagesForm(working, PassagesModelTest.SOURCE, parts.background()));
        window.look(Theme.LIGHT, 100, 1_000, 1_150);
        ListView<?> list = window.robot.find("passages-list", ListView.class);
        window.robot.await("the passages", () -> !list.getItems().isEmpty());
    }

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    @Test
    void passage_isFoundReplacedTypedAndTakenBack_byKeyboardOnly() {
        var before = window.letter();
        window.robot.fx(() -> {
            window.robot.scene().lookup("#passages-find").requestFocus();
            return true;
        });
        window.robot.type("thanks, when the request");
        window.robot.press(KeyCode.ENTER);
        assertThat(window.robot.focus()).isEqualTo("passages-list");
        assertThat(window.robot.words("passage-title")).startsWith("Thanks, when the request was received");

        window.fire("passage-replace");
        assertThat(window.robot.focus()).isEqualTo("passage-own");
        window.robot.type("Hello. ");
        assertThat(window.letter().passages().get("opening")).startsWith("Hello. Thank you");
        assertThat(window.robot.words("passage-state")).contains("replaced in this letter");

        window.fire("passage-difference");
        assertThat(window.robot
                        .find("passage-compared", javafx.scene.Node.class)
                        .getAccessibleText())
                .startsWith("Added: Hello. .");
        window.fire("passage-back");
        assertThat(window.letter()).isEqualTo(before);
        assertThat(window.robot.focus()).isEqualTo("passage-replace");
    }

    @Test
    void removedPassage_saysThatNothingIsPrinted_andUndoBringsItBack() {
        window.goTo("passages.closing");
        window.fire("passage-remove");

        assertThat(window.letter().passages()).containsEntry("closing", "");
        assertThat(window.robot.words("passage-state")).contains("Nothing is printed in its place");
        window.robot.fx(() -> {
            window.working.undo();
            return true;
        });
        assertThat(window.letter().passages()).doesNotContainKey("closing");
    }

    @Test
    void wordsOfAGround_areMarked_whereSomebodyWantsToGoThere() {
        window.robot.fx(() -> {
            window.working.put("replace passage", "bases[0].passages.law", "One two three.");
            window.working.want("bases[0].passages.law", 4, 7);
            return true;
        });
        window.robot.settle();

        assertThat(window.robot.focus()).isEqualTo("passage-own");
        assertThat(window.robot
                        .find("passage-own", javafx.scene.control.TextArea.class)
                        .getSelectedText())
                .isEqualTo("two");
    }

    @Test
    void everyControl_canBeFoundAndSpoken_inEveryState() {
        assertThat(window.accessFaults()).isEmpty();
        window.goTo("passages.opening");
        window.fire("passage-replace");
        window.fire("passage-difference");

        assertThat(window.accessFaults()).isEmpty();
    }

    @Test
    void pictures_ofEveryLook() {
        window.goTo("passages.opening");
        picture("passages-800-light", Theme.LIGHT, 100, 800);
        window.fire("passage-replace");
        window.robot.type("Hello. ");
        window.fire("passage-difference");
        picture("passages-800-dark", Theme.DARK, 100, 800);
        picture("passages-480-light", Theme.LIGHT, 100, 480);
        picture("passages-800-large", Theme.LIGHT, 200, 800);
    }

    private void picture(String name, Theme theme, int textSize, int width) {
        window.look(theme, textSize, width, 1_150);
        assertThat(window.robot.picture(name)).isNotEmptyFile();
        assertThat(window.robot.fx(() -> CutWords.words(window.robot.scene().lookup("#passages-form"))))
                .as("%s: cut off", name)
                .isEmpty();
    }
}
