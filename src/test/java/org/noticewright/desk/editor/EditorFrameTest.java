package org.noticewright.desk.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.app.EditorAtDesk;
import org.noticewright.desk.AccessWalk;
import org.noticewright.desk.CutOff;
import org.noticewright.desk.CutWords;
import org.noticewright.desk.shell.Appearance.Theme;
import org.testfx.api.FxRobot;

/** The frame of the editor: its regions, its outline, its head. */
@SuppressWarnings("NullAway.Init")
class EditorFrameTest {
    private static final String REFUSAL = "northmoor-hospital-refusal";

    @TempDir
    Path folder;

    private EditorAtDesk open() {
        return EditorAtDesk.open(folder, REFUSAL, EditorAtDesk.with("bases[0].harm.severity", "It could harm."));
    }

    private static double width(EditorAtDesk desk, String id) {
        return desk.robot.fx(
                () -> desk.robot.scene().lookup("#" + id).getLayoutBounds().getWidth());
    }

    @Test
    void region_isGoneToByKey_roundAndBack() {
        try (EditorAtDesk desk = open()) {
            List<String> gone = new ArrayList<>(List.of(desk.region()));
            for (int i = 0; i < 3; i++) {
                desk.robot.press(KeyCode.F6);
                gone.add(desk.region());
            }
            assertThat(gone).containsExactly("outline", "part-form", "beside", "outline");
            desk.robot.press(KeyCode.SHIFT, KeyCode.F6);
            assertThat(desk.region()).isEqualTo("beside");
            desk.robot.press(KeyCode.SHIFT, KeyCode.F6);
            assertThat(desk.region()).isEqualTo("part-form");
        }
    }

    @Test
    void border_isMovedByKey() {
        try (EditorAtDesk desk = open()) {
            double outline = width(desk, "outline");
            desk.robot.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
            assertThat(width(desk, "outline")).isGreaterThan(outline + 10);
            desk.robot.press(KeyCode.F6);
            double beside = width(desk, "beside");
            desk.robot.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
            assertThat(width(desk, "beside")).isGreaterThan(beside + 10);
            desk.robot.press(KeyCode.F6);
            desk.robot.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
            assertThat(width(desk, "beside")).isBetween(beside - 2, beside + 2);
        }
    }

    @Test
    void border_isMovedByMouse_butNoRegionIsLost() {
        try (EditorAtDesk desk = open()) {
            double form = width(desk, "part-form");
            List<Node> dividers = desk.robot.fx(
                    () -> List.copyOf(desk.robot.scene().getRoot().lookupAll("#regions > .split-pane-divider")));
            assertThat(dividers).hasSize(2);
            drag(desk, dividers.getLast(), 90);
            assertThat(width(desk, "part-form")).isGreaterThan(form + 60);
            drag(desk, dividers.getLast(), 2_000);
            assertThat(width(desk, "beside")).isGreaterThanOrEqualTo(199);
            drag(desk, dividers.getFirst(), -2_000);
            assertThat(width(desk, "outline")).isGreaterThanOrEqualTo(119);
        }
    }

    private static void drag(EditorAtDesk desk, Node divider, double by) {
        FxRobot mouse = new FxRobot();
        Bounds at = desk.robot.fx(() -> divider.localToScreen(divider.getLayoutBounds()));
        mouse.moveTo(at.getCenterX(), at.getCenterY()).press(MouseButton.PRIMARY);
        mouse.moveBy(by / 2, 0).moveBy(by / 2, 0).release(MouseButton.PRIMARY);
        desk.robot.settle();
    }

    @Test
    void regions_comeOneAtATime_whereTheTextIsLarge() {
        try (EditorAtDesk desk = open()) {
            desk.robot.look(Theme.LIGHT, 200, 1_024, 700);
            desk.robot.await("the outline alone", () -> desk.robot.sees("outline") && !desk.robot.sees("part-form"));
            assertThat(desk.region()).isEqualTo("outline");
            assertThat(width(desk, "outline")).isGreaterThan(900);

            desk.robot.press(KeyCode.ENTER);
            assertThat(desk.region()).isEqualTo("part-form");
            assertThat(desk.robot.sees("outline")).isFalse();
            desk.robot.press(KeyCode.F6);
            assertThat(desk.region()).isEqualTo("beside");
            desk.robot.press(KeyCode.F6);
            assertThat(desk.region()).isEqualTo("outline");
            desk.press("region-form");
            assertThat(desk.robot.sees("part-form")).isTrue();
            desk.robot.press(KeyCode.CONTROL, KeyCode.E);
            assertThat(desk.robot.sees("export-pane")).isTrue();

            desk.robot.look(Theme.LIGHT, 100, 1_024, 700);
            desk.robot.await("all three", () -> desk.robot.sees("outline") && desk.robot.sees("part-form"));
            assertThat(desk.region()).isEqualTo("beside");
        }
    }

    @Test
    void outline_saysHowFarEachPartIs_andWhatWasFoundInIt() {
        try (EditorAtDesk desk = open()) {
            List<String> spoken = desk.robot.fx(() ->
                    desk.robot.find("outline", javafx.scene.control.ListView.class).lookupAll(".list-cell").stream()
                            .map(cell -> String.valueOf(cell.getAccessibleText()))
                            .toList());
            assertThat(spoken)
                    .contains("Case and dates, done", "Standard wording, nothing replaced")
                    .anyMatch(words -> words.matches(
                            "Section 31\\(1\\)\\(a\\) \\(ground 1\\), Exemption and harm, .*" + "(error|warning).*"));
            desk.type("reference", true, " ");
            desk.robot.await(
                    "the part is begun, not done",
                    () ->
                            desk
                                    .robot
                                    .find("outline", javafx.scene.control.ListView.class)
                                    .lookupAll(".list-cell")
                                    .stream()
                                    .anyMatch(cell -> "Case and dates, started".equals(cell.getAccessibleText())));
        }
    }

    @Test
    void buttons_chooseWhatStandsBesideTheForm() {
        try (EditorAtDesk desk = open()) {
            for (String view : List.of("findings", "questions", "versions", "export", "letter")) {
                desk.press(view + "-tab");
                String content =
                        switch (view) {
                            case "findings" -> "findings";
                            case "questions" -> "scrutiny";
                            case "versions" -> "versions";
                            case "export" -> "export-pane";
                            default -> "preview";
                        };
                assertThat(desk.robot.sees(content)).as(view).isTrue();
                assertThat(desk.robot.focus()).isEqualTo(view + "-tab");
            }
        }
    }

    @Test
    void frame_isWholeInEveryLook_andSpoken() {
        try (EditorAtDesk desk = open()) {
            desk.robot.await("the pages", () -> desk.words("preview-position").startsWith("Page 1"));
            assertThat(desk.robot.fx(() -> AccessWalk.faults(desk.robot.scene().getRoot())))
                    .isEmpty();
            for (int size : new int[] {100, 150, 200}) {
                desk.robot.look(size == 150 ? Theme.DARK : Theme.LIGHT, size, 1_024, 700);
                desk.robot.picture("editor-" + size);
                assertThat(desk.robot.fx(() -> CutWords.words(desk.robot.scene().getRoot())))
                        .as(size + " %")
                        .isEmpty();
                assertThat(desk.robot.fx(() -> CutOff.faults(desk.robot.scene().getRoot())))
                        .as(size + " %")
                        .isEmpty();
            }
        }
    }
}
