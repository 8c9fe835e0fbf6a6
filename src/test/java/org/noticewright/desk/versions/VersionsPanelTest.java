package org.noticewright.desk.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.casework.Printers;
import org.noticewright.casework.ReadLetter;
import org.noticewright.desk.CutWords;
import org.noticewright.desk.FormWindow;
import org.noticewright.desk.form.PartForm;
import org.noticewright.desk.shell.Appearance.Theme;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterPath;
import org.noticewright.store.CaseId;
import org.noticewright.store.FindingsCount;
import org.noticewright.store.LetterSet;
import org.noticewright.store.LetterStore;
import org.noticewright.store.OpenedStore;
import org.noticewright.store.StoreException;
import org.noticewright.store.VersionReason;
import org.noticewright.wording.Wording;

/** Versions in a real store and a real window. */
class VersionsPanelTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final Letter first = FormWindow.example("northmoor-hospital-refusal");
    private final Letter now = LetterPath.parse("bases[0].harm.severity")
            .write(LetterPath.parse("subject").write(first, "Door badges"), "Wards would close for a day.");

    @SuppressWarnings("NullAway.Init")
    private LetterStore store;

    @SuppressWarnings("NullAway.Init")
    private FormWindow window;

    @BeforeEach
    void openThePanel() throws StoreException {
        OpenedStore opened = new LetterSet(folder, Exemptions.load()).open(null);
        store = ((OpenedStore.Opened) opened).store();
        CaseId id = store.add(now, FindingsCount.NONE);
        store.keepVersion(id, first, VersionReason.OPENED);
        ReadLetter reading = new ReadLetter(Wording.standard(), new Printers());
        LetterReader reader = letter -> reading.text(letter, null, null, LocalDate.of(2026, 11, 23));
        window = FormWindow.of(
                now,
                (working, parts) -> new Form(new VersionsPanel(
                        store,
                        id,
                        working,
                        reader,
                        parts.background(),
                        parts.notices(),
                        InstantSource.system(),
                        ZoneId.of("Europe/London"))));
        window.look(Theme.LIGHT, 100, 1_000, 1_150);
        ListView<?> list = window.robot.find("versions-list", ListView.class);
        window.robot.await("the versions", () -> !list.getItems().isEmpty());
    }

    @AfterEach
    void closeTheWindow() {
        window.close();
        store.close();
    }

    /** The panel where the window wants a form. */
    private record Form(VersionsPanel panel) implements PartForm {
        @Override
        public Parent content() {
            return panel;
        }

        @Override
        public void goTo(String path, int start, int end) {
            panel.begin();
        }

        @Override
        public void close() {
            panel.close();
        }
    }

    private void chooseTheFirst() {
        window.goTo("");
        window.robot.await(
                "the comparison",
                () -> window.robot.scene().lookup("#version-state").toString().contains("places have changed"));
    }

    @Test
    void version_isComparedAndRestored_byKeyboardOnly_andUndone() {
        chooseTheFirst();
        assertThat(window.robot.focus()).isEqualTo("versions-list");
        assertThat(window.robot.words("version-title")).startsWith("Opened, today");
        assertThat(window.robot.fx(() -> window.robot.scene().getRoot().lookupAll(".compared-words").stream()
                        .map(Node::getAccessibleText)
                        .toList()))
                .anyMatch(words -> words.contains("Added: Door badges"))
                .anyMatch(words -> words.contains("Wards would close"));

        window.fire("version-restore");
        window.robot.await("the old letter", () -> window.working.letter().equals(first));
        ListView<?> list = window.robot.find("versions-list", ListView.class);
        window.robot.await("the kept version", () -> list.getItems().size() == 2);
        window.robot.fx(() -> {
            window.working.undo();
            return true;
        });
        assertThat(window.letter()).isEqualTo(now);
    }

    @Test
    void changedPlace_leadsToItsField() {
        chooseTheFirst();
        window.fire("version-place-subject-0");

        assertThat(window.robot.fx(() -> window.working.wantedProperty().get().path()))
                .isEqualTo("subject");
    }

    @Test
    void version_isReadAsAWhole() {
        chooseTheFirst();
        window.fire("version-whole");
        TextArea text = window.robot.find("version-text", TextArea.class);
        window.robot.await("the text", () -> text.getText().contains(Objects.requireNonNull(first.subject())));

        assertThat(window.robot.sees("version-places")).isFalse();
    }

    @Test
    void letter_isKeptAsAVersion() {
        window.fire("version-keep");
        ListView<?> list = window.robot.find("versions-list", ListView.class);
        window.robot.await("the kept version", () -> list.getItems().size() == 2);

        assertThat(window.robot.isSaid("was kept as a version")).isTrue();
    }

    @Test
    void everyControl_canBeFoundAndSpoken_inEveryState() {
        assertThat(window.accessFaults()).isEmpty();
        chooseTheFirst();
        assertThat(window.accessFaults()).isEmpty();
        window.robot.press(KeyCode.TAB);
        window.fire("version-whole");
        assertThat(window.accessFaults()).isEmpty();
    }

    @Test
    void pictures_ofEveryLook() {
        chooseTheFirst();
        picture("versions-800-light", Theme.LIGHT, 100, 800);
        picture("versions-800-dark", Theme.DARK, 100, 800);
        picture("versions-480-light", Theme.LIGHT, 100, 480);
        picture("versions-800-large", Theme.LIGHT, 200, 800);
        window.fire("version-whole");
        picture("versions-800-whole", Theme.LIGHT, 100, 800);
    }

    private void picture(String name, Theme theme, int textSize, int width) {
        window.look(theme, textSize, width, 1_150);
        assertThat(window.robot.picture(name)).isNotEmptyFile();
        assertThat(window.robot.fx(() -> CutWords.words(window.robot.scene().lookup("#versions"))))
                .as("%s: cut off", name)
                .isEmpty();
    }
}
