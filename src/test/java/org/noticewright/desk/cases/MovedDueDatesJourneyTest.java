package org.noticewright.desk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.noticewright.casework.KeptBankHolidays;
import org.noticewright.clock.BankHolidays;
import org.noticewright.clock.Clock;
import org.noticewright.desk.CutOff;
import org.noticewright.desk.CutWords;
import org.noticewright.desk.DeskRobot;
import org.noticewright.desk.kit.SameThread;
import org.noticewright.desk.settings.HolidaysModel;
import org.noticewright.desk.shell.Appearance.Theme;
import org.noticewright.desk.shell.Place;
import org.noticewright.store.CaseId;
import org.noticewright.store.Status;

/** A bank holiday is added in the settings; the list of cases has the new dates and says so. */
class MovedDueDatesJourneyTest extends CasesJourney {
    private static final String WAS = "; was 8 Dec 2026 before the bank holidays changed";

    /** The holidays that came with the program with one more, in Scotland alone. */
    private void addHoliday(String day) throws Exception {
        String json;
        try (InputStream in = Objects.requireNonNull(BankHolidays.class.getResourceAsStream("bank-holidays.json"))) {
            json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        int events = json.indexOf('[', json.indexOf("\"scotland\"")) + 1;
        Path file = Files.writeString(
                folder.resolve("downloaded.json"),
                json.substring(0, events)
                        + "{\"title\": \"Extra bank holiday\", \"date\": \"%s\", \"notes\": \"\"},".formatted(day)
                        + json.substring(events));
        settings().update(file);
    }

    private HolidaysModel settings() {
        KeptBankHolidays kept = new KeptBankHolidays(folder.resolve("letters"));
        return new HolidaysModel(kept, disk.store, new SameThread(), now -> clock = Clock.of(now));
    }

    private static String due(DeskRobot desk, String subject) {
        return desk.fx(() -> table(desk).getItems().stream()
                .filter(line -> line.subject().equals(subject))
                .map(line -> line.due().words())
                .findFirst()
                .orElseThrow());
    }

    @Test
    void newHoliday_movesTheDueDateInTheList_andIsSaid() throws Exception {
        CaseId sent = disk.add(CasesOnDisk.MIXED, "Sent long ago", "2026-11-09");
        disk.store.setStatus(sent, Status.SENT);
        disk.add(CasesOnDisk.MIXED, "Payments page", "2026-11-09");
        disk.add(CasesOnDisk.REFUSAL, "Badges and doors", "2026-10-20");
        addHoliday("2026-12-02");

        DeskRobot desk = openList(3);

        assertThat(desk.words("moved-due-dates"))
                .isEqualTo("The bank holidays were changed: one open case is due on another day than before.");
        assertThat(due(desk, "Payments page")).isEqualTo("9 Dec 2026, 10 working days left" + WAS);
        assertThat(due(desk, "Badges and doors")).isEqualTo("17 Nov 2026, 4 working days late");
        assertThat(due(desk, "Sent long ago")).doesNotContain("before");
        for (int size : new int[] {100, 200}) {
            desk.look(size == 100 ? Theme.LIGHT : Theme.DARK, size, 1_024, 700);
            desk.picture("moved-" + size);
            assertThat(desk.fx(() -> CutWords.words(desk.scene().lookup("#cases-screen"))))
                    .noneMatch(words -> words.contains("bank holidays were"));
            assertThat(desk.fx(() -> CutOff.faults(desk.scene().lookup("#moved-put-away"))))
                    .isEmpty();
        }

        desk.fx(() -> {
            desk.scene().lookup("#moved-put-away").requestFocus();
            return true;
        });
        desk.press(KeyCode.SPACE);
        desk.await("it is put away", () -> !desk.sees("moved-due-dates"));
        assertThat(due(desk, "Payments page")).isEqualTo("9 Dec 2026, 10 working days left");
    }

    @Test
    void wayBack_takesTheNoteAway() throws Exception {
        disk.add(CasesOnDisk.MIXED, "Payments page", "2026-11-09");
        addHoliday("2026-12-02");
        settings().goBack();

        DeskRobot desk = openList(1);

        assertThat(desk.sees("moved-due-dates")).isFalse();
        assertThat(due(desk, "Payments page")).isEqualTo("8 Dec 2026, 10 working days left");
    }

    @Test
    void note_isThereAgainTheNextMorning() throws Exception {
        disk.add(CasesOnDisk.MIXED, "Payments page", "2026-11-09");
        addHoliday("2026-12-02");
        disk.close();
        disk = new CasesOnDisk(folder.resolve("letters"));

        DeskRobot desk = open(new Place.Cases());

        desk.await("the note", () -> desk.sees("moved-due-dates"));
        assertThat(due(desk, "Payments page")).endsWith(WAS);
    }
}
