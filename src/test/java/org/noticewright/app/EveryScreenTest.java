package org.noticewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Goes to every screen of the desk, to every part of a letter and to all that stands beside it, in the smallest window:
 * every control has a name, a label and an id, and nothing is cut off, in ordinary and in the largest text.
 */
@SuppressWarnings("NullAway.Init")
class EveryScreenTest {
    @TempDir
    Path folder;

    private final List<String> faults = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"light, 100", "dark, 200"})
    void everyScreen_canBeReadAndSpoken(String theme, int textSize) {
        try (WholeDesk desk = WholeDesk.start(folder.resolve("data"), folder)) {
            desk.await("the sample case", () -> desk.cases() == 1);
            desk.look(theme, textSize);
            see(desk, "settings", theme);
            desk.click("go-cases");
            desk.await("the sample case", () -> desk.sees("cases") && desk.cases() == 1);
            see(desk, "cases", theme);
            desk.press(KeyCode.CONTROL, KeyCode.N);
            desk.await("a new letter", () -> desk.sees("new-letter-form"));
            see(desk, "new-letter", theme);
            desk.click("go-authorities");
            desk.await(
                    "the sample authority", () -> desk.sees("authority-list") && desk.entries("authority-list") == 1);
            see(desk, "authorities", theme);
            desk.press(KeyCode.F1);
            desk.await("the help", () -> desk.sees("help-query"));
            see(desk, "help", theme);
            letter(desk, theme);
        }
        assertThat(faults).isEmpty();
    }

    private void letter(WholeDesk desk, String theme) {
        desk.click("go-cases");
        desk.await("the sample case", () -> desk.sees("cases") && desk.cases() == 1);
        desk.press(KeyCode.CONTROL, KeyCode.F);
        desk.press(KeyCode.DOWN);
        desk.press(KeyCode.ENTER);
        desk.await("the letter", () -> desk.focus().equals("outline"));
        see(desk, "outline", theme);
        int parts = desk.entries("outline");
        ListView<?> outline = desk.find("outline", ListView.class);
        if (desk.sees("region-form")) {
            desk.click("region-form");
        }
        for (int i = 0; i < parts; i++) {
            int part = i;
            desk.fx(() -> {
                outline.getSelectionModel().select(part);
                return true;
            });
            see(desk, "part-" + (part + 1), theme);
        }
        if (desk.sees("region-beside")) {
            desk.click("region-beside");
        }
        for (String view : List.of("letter", "findings", "questions", "versions", "export")) {
            desk.click(view + "-tab");
            see(desk, view + "-tab", theme);
        }
    }

    private void see(WholeDesk desk, String name, String theme) {
        desk.settle();
        desk.picture("screen-" + name + "-" + theme);
        desk.faults().forEach(fault -> faults.add(name + ": " + fault));
    }
}
