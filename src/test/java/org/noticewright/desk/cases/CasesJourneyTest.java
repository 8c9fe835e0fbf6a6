package org.noticewright.desk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.noticewright.desk.AccessWalk;
import org.noticewright.desk.CutOff;
import org.noticewright.desk.DeskRobot;
import org.noticewright.desk.shell.Appearance.Theme;
import org.noticewright.desk.shell.Place;
import org.noticewright.store.CaseId;
import org.noticewright.store.Status;
import org.noticewright.store.StoreException;

/** What an officer does with the list. */
class CasesJourneyTest extends CasesJourney {
    @Test
    void words_findACaseThatEnterOpens() {
        CaseId mixed = disk.three().get(1);
        DeskRobot desk = openList(3);
        assertThat(desk.focus()).isEqualTo("case-search");

        desk.type("honey");
        desk.await("one case", () -> rows(desk).equals(List.of("Payments page")));
        assertThat(desk.words("case-count")).isEqualTo("1 of 3 cases");

        desk.press(KeyCode.DOWN);
        assertThat(desk.focus()).isEqualTo("cases");
        desk.press(KeyCode.ENTER);
        assertThat(desk.place()).isEqualTo(new Place.Editor(mixed));
    }

    @Test
    void keyboard_goesFromTheListBackToTheWords() {
        disk.three();
        DeskRobot desk = openList(3);
        desk.press(KeyCode.DOWN);
        desk.press(KeyCode.DOWN);
        assertThat(table(desk).getSelectionModel().getSelectedIndex()).isEqualTo(1);

        desk.press(KeyCode.UP);
        desk.press(KeyCode.UP);
        assertThat(desk.focus()).isEqualTo("case-search");

        desk.press(KeyCode.DOWN);
        desk.press(KeyCode.CONTROL, KeyCode.F);
        assertThat(desk.focus()).isEqualTo("case-search");
    }

    @Test
    void filters_narrowAndClear() throws StoreException {
        disk.store.setStatus(disk.three().getFirst(), Status.SENT);
        DeskRobot desk = openList(3);

        desk.fx(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<String> exemption = (ComboBox<String>) desk.scene().lookup("#case-exemption");
            exemption.getSelectionModel().select("s31(3)");
            return true;
        });
        assertThat(rows(desk)).containsExactly("Patch dates", "Payments page");

        desk.click("case-clear");
        assertThat(rows(desk)).hasSize(3);

        desk.fx(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Status> status = (ComboBox<Status>) desk.scene().lookup("#case-status-filter");
            status.getSelectionModel().select(Status.READY);
            return true;
        });
        desk.await("nothing found", () -> desk.sees("nothing-clear"));
        desk.click("nothing-clear");
        assertThat(rows(desk)).hasSize(3);
        assertThat(desk.focus()).isEqualTo("case-search");
    }

    @Test
    void deletedCase_comesBackWithUndo() throws StoreException {
        disk.three();
        DeskRobot desk = openList(3);

        desk.press(KeyCode.DOWN);
        desk.press(KeyCode.DELETE);
        desk.await("two cases", () -> rows(desk).size() == 2);
        assertThat(desk.isSaid("“Patch dates” was deleted.")).isTrue();
        assertThat(disk.store.cases()).hasSize(2);

        desk.click("notice-offer");
        desk.await("three cases", () -> rows(desk).size() == 3);
        assertThat(disk.store.cases()).hasSize(3);
    }

    @Test
    void deleteInTheWords_deletesNoCase() {
        disk.three();
        DeskRobot desk = openList(3);
        desk.press(KeyCode.DOWN);
        desk.press(KeyCode.CONTROL, KeyCode.F);

        desk.type("x");
        desk.press(KeyCode.HOME);
        desk.press(KeyCode.DELETE);

        assertThat(desk.find("case-search", TextField.class).getText()).isEmpty();
        desk.await("all cases", () -> rows(desk).size() == 3);
    }

    @Test
    void status_isChangedFromTheMenu() throws StoreException {
        CaseId newest = disk.three().getLast();
        DeskRobot desk = openList(3);
        desk.press(KeyCode.DOWN);

        desk.click("case-status");
        desk.click("status-with-adviser");

        desk.await(
                "the status", () -> table(desk).getItems().getFirst().status().equals("With adviser"));
        assertThat(disk.store.row(newest).orElseThrow().status()).isEqualTo(Status.WITH_ADVISER);
    }

    @Test
    void menu_ofTheListOpensTheCase() {
        CaseId newest = disk.three().getLast();
        DeskRobot desk = openList(3);
        desk.press(KeyCode.DOWN);

        desk.fx(() -> {
            table(desk).getContextMenu().show(table(desk), Side.TOP, 40, 40);
            return true;
        });
        desk.click("menu-open");

        assertThat(desk.place()).isEqualTo(new Place.Editor(newest));
    }

    @Test
    void doubleClick_opensTheCase() {
        CaseId newest = disk.three().getLast();
        DeskRobot desk = openList(3);

        Node cell = desk.fx(() -> table(desk).lookup(".case-cell"));
        desk.doubleClick(cell);

        assertThat(desk.place()).isEqualTo(new Place.Editor(newest));
    }

    @Test
    void droppedFiles_areImported() throws StoreException {
        DeskRobot desk = open(new Place.Cases());
        desk.await("the empty list", () -> desk.sees("empty-new"));
        List<Path> files = List.of(CasesOnDisk.MIXED, folder.resolve("none.letter.json"), CasesOnDisk.REFUSAL);

        desk.fx(() -> {
            screen.dropped(files.stream().map(Path::toFile).toList());
            return true;
        });

        desk.await("two cases", () -> rows(desk).size() == 2);
        assertThat(desk.isSaid("2 letters were imported")).isTrue();
        assertThat(desk.isSaid("none.letter.json")).isTrue();
        assertThat(disk.store.authorities()).hasSize(2);
    }

    @Test
    void emptyList_saysWhatToDo() throws StoreException {
        DeskRobot desk = open(new Place.Cases());
        desk.await("the empty list", () -> desk.focus().equals("empty-new"));
        desk.picture("cases-empty");
        assertThat(desk.sees("case-search")).isFalse();
        assertThat(desk.<List<String>>fx(() -> AccessWalk.faults(screen.content())))
                .isEmpty();

        desk.press(KeyCode.TAB);
        desk.press(KeyCode.TAB);
        desk.press(KeyCode.SPACE);

        desk.await("the sample", () -> desk.place() instanceof Place.Editor);
        assertThat(disk.store.cases()).hasSize(1);
    }

    @Test
    void screens_canBeFoundAndSpoken() {
        disk.three();
        DeskRobot desk = openList(3);
        assertThat(desk.<List<String>>fx(() -> AccessWalk.faults(desk.scene().getRoot())))
                .isEmpty();

        desk.goTo(new Place.NewLetter());
        assertThat(desk.<List<String>>fx(() -> AccessWalk.faults(desk.scene().getRoot())))
                .isEmpty();
    }

    @Test
    void keysOfTheList_doNothingElsewhere() throws StoreException {
        disk.three();
        DeskRobot desk = openList(3);
        desk.press(KeyCode.DOWN);
        desk.fx(() -> {
            desk.scene().lookup("#case-open").requestFocus();
            return true;
        });

        desk.press(KeyCode.DELETE);
        desk.press(KeyCode.CONTROL, KeyCode.D);

        assertThat(disk.store.cases()).hasSize(3);
        assertThat(desk.place()).isEqualTo(new Place.Cases());
    }

    @Test
    void screens_areWholeInEachLook() throws StoreException {
        disk.store.setStatus(disk.three().getFirst(), Status.WITH_ADVISER);
        disk.store.setStatus(
                disk.add(
                        CasesOnDisk.REFUSAL,
                        "A long subject about the locks and cameras of three car parks",
                        "2026-10-28"),
                Status.SENT);
        disk.add(CasesOnDisk.MIXED, "Radios", "2026-10-29");
        DeskRobot desk = openList(5);
        desk.press(KeyCode.DOWN);
        pictures(desk, "cases");
        desk.press(KeyCode.DELETE);
        desk.await("four cases", () -> rows(desk).size() == 4);
        desk.picture("cases-deleted");

        desk.press(KeyCode.CONTROL, KeyCode.F);
        desk.type("zebra crossing");
        desk.await("nothing", () -> desk.sees("nothing-clear"));
        desk.picture("cases-nothing");

        desk.goTo(new Place.NewLetter());
        desk.press(KeyCode.SPACE);
        desk.press(KeyCode.DOWN);
        pictures(desk, "new-letter");
        assertThat(desk.place()).isEqualTo(new Place.NewLetter());
    }

    private static void pictures(DeskRobot desk, String name) {
        desk.picture(name);
        assertNothingIsCutOff(desk);
        desk.look(Theme.DARK, 100, 1_280, 800);
        desk.picture(name + "-dark");
        desk.look(Theme.LIGHT, 200, 1_024, 700);
        desk.picture(name + "-200");
        assertNothingIsCutOff(desk);
        desk.look(Theme.LIGHT, 100, 1_024, 700);
    }

    private static void assertNothingIsCutOff(DeskRobot desk) {
        assertThat(desk.<List<String>>fx(() -> CutOff.faults(desk.scene().getRoot())))
                .isEmpty();
    }
}
