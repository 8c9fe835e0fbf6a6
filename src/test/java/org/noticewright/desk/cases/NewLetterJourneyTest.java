package org.noticewright.desk.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.noticewright.desk.cases.CasesOnDisk.FINDINGS;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.noticewright.desk.DeskRobot;
import org.noticewright.desk.shell.Place;
import org.noticewright.letter.Basis;
import org.noticewright.letter.Letter;
import org.noticewright.store.StoreException;

/** How an officer begins a letter. */
class NewLetterJourneyTest extends CasesJourney {
    @Test
    void newLetter_isBegunByKeyboard() throws StoreException {
        begin(0, List.of("s31(1)(a)"));
    }

    @Test
    void newNeither_isBegunByKeyboard() throws StoreException {
        begin(1, List.of("s31(3)"));
    }

    @Test
    void newMixed_isBegunByKeyboard() throws StoreException {
        begin(2, List.of("s31(1)(a)", "s31(3)"));
    }

    private void begin(int down, List<String> exemptions) throws StoreException {
        disk.sample().storeOnFirstStart(disk.store, FINDINGS);
        DeskRobot desk = openList(1);
        desk.press(KeyCode.CONTROL, KeyCode.N);
        desk.await("the first kind", () -> desk.focus().equals("kind-refusal"));

        desk.press(KeyCode.SPACE);
        for (int i = 0; i < down; i++) {
            desk.press(KeyCode.DOWN);
        }
        desk.press(KeyCode.TAB);
        assertThat(desk.focus()).isEqualTo("new-subject");
        desk.type("Patch dates");
        desk.press(KeyCode.TAB);
        desk.type("FOI 7");
        desk.press(KeyCode.TAB);
        desk.type("9/11/2026");
        assertThat(desk.words("new-due")).startsWith("Reply due by 8 Dec 2026");
        desk.picture("new-letter-filled");
        desk.press(KeyCode.ENTER);
        if (desk.place() instanceof Place.NewLetter) {
            desk.press(KeyCode.ENTER); // the first one took the date
        }

        desk.await("the letter", () -> desk.place() instanceof Place.Editor);
        Letter letter = disk.store.letter(((Place.Editor) desk.place()).id());
        assertThat(letter.subject()).isEqualTo("Patch dates");
        assertThat(letter.reference()).isEqualTo("FOI 7");
        assertThat(letter.received()).hasToString("2026-11-09");
        assertThat(letter.bases())
                .extracting(Basis::exemption)
                .doesNotContainNull()
                .extracting(exemption -> exemption.id())
                .isEqualTo(exemptions);
    }

    @Test
    void newLetter_saysWhatIsMissingAndEscapeGoesBack() throws StoreException {
        DeskRobot desk = open(new Place.NewLetter());
        desk.await("the first kind", () -> desk.focus().equals("kind-refusal"));

        desk.click("begin");
        assertThat(desk.words("kind-fault")).isEqualTo("Choose what kind of letter this is.");

        desk.press(KeyCode.ESCAPE);
        assertThat(desk.place()).isEqualTo(new Place.Cases());
        assertThat(disk.store.cases()).isEmpty();
    }

    @Test
    void dateThatIsNone_staysAsItWasTyped() {
        DeskRobot desk = open(new Place.NewLetter());
        desk.click("new-received");
        desk.type("soon");
        desk.press(KeyCode.TAB);

        desk.await("the fault", () -> desk.scene().getRoot().lookupAll(".field-fault").stream()
                .anyMatch(node -> node instanceof javafx.scene.control.Label label
                        && label.getText().startsWith("This is no date.")));
        assertThat(desk.find("new-received", javafx.scene.control.DatePicker.class)
                        .getEditor()
                        .getText())
                .isEqualTo("soon");
    }
}
