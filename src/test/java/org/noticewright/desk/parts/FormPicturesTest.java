package org.noticewright.desk.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.noticewright.desk.form.GrowingText;
import org.noticewright.desk.shell.Appearance.Theme;
import org.noticewright.desk.work.Part;
import org.noticewright.letter.Letter;
import org.noticewright.letter.OutcomeKind;

/** Every form, narrow and wide, light and dark, with small and large text: nothing is cut off, everything is named. */
class FormPicturesTest {
    private static Letter letter() {
        Letter letter = FormDesk.example("harrowby-council-mixed");
        letter = Tables.fill(
                letter, 3, Tables.HEADER, 0, Tables.parse("Device\tNumber\tAge\nDesktops\t\t\nLaptops\t\t"));
        letter = Outcomes.addPart(letter, 4);
        letter = Outcomes.setPart(letter, 4, 1, OutcomeKind.NOT_HELD, null);
        return Edits.put(letter, "received", FormDesk.TODAY.minusDays(20));
    }

    private static Part part(String name) {
        return switch (name) {
            case "case" -> new Part.Case();
            case "questions" -> new Part.Questions();
            case "harm" -> new Part.Harm(0);
            case "balance" -> new Part.Balance(0);
            case "advice" -> new Part.Advice();
            case "signing" -> new Part.Signing();
            default -> new Part.Notes();
        };
    }

    @ParameterizedTest(name = "{0} {1} px {2} % {3}")
    @CsvSource({
        "case,480,100,LIGHT",
        "case,700,100,DARK",
        "case,480,200,LIGHT",
        "questions,480,100,DARK",
        "questions,700,100,LIGHT",
        "questions,480,200,LIGHT",
        "harm,480,200,LIGHT",
        "harm,700,100,DARK",
        "balance,480,200,DARK",
        "balance,700,100,LIGHT",
        "advice,480,200,LIGHT",
        "signing,480,200,DARK",
        "signing,700,100,LIGHT",
        "notes,480,200,LIGHT"
    })
    void form_isWholeAndNamed(String name, int width, int percent, Theme theme) throws IOException {
        try (FormDesk desk = FormDesk.open(letter(), part(name), width)) {
            desk.robot.look(theme, percent, 1_024, 700);
            picture(desk, "form-" + name + "-" + width + "-" + percent + "-" + theme);
            Region column = desk.column();
            List<String> faults = desk.robot.fx(() -> {
                List<String> found = new ArrayList<>();
                walk(column, column, found, new HashSet<>());
                return found;
            });
            assertThat(faults).isEmpty();
            assertThat(column.getWidth()).isLessThanOrEqualTo(width);
        }
    }

    private static void walk(Node node, Region column, List<String> faults, Set<String> ids) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Label label && !label.getText().isEmpty()) {
            double needed = label.prefHeight(label.getWidth());
            if (label.getHeight() < needed - 1 || label.getWidth() < 10) {
                faults.add("cut off: " + label.getText());
            }
        }
        // a text of more than 22 lines scrolls; none is so long at this size
        boolean small = column.getScene().getRoot().getStyle().contains(" 14.0px");
        if (small && node instanceof GrowingText text && scrolls(text)) {
            faults.add("words to be scrolled to: " + text.getId());
        }
        // a wide table scrolls sideways by itself
        boolean inTable =
                node.getParent() != null && node.getParent().getStyleClass().contains("table-grid");
        Bounds at = column.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        if (node instanceof Control control && !inTable && at.getMaxX() > column.getWidth() + 1) {
            faults.add("beyond the edge: " + control);
        }
        if (node instanceof Control control && control.isFocusTraversable()) {
            named(control, faults, ids);
        } else if (node instanceof ScrollPane scroll) {
            walk(scroll.getContent(), column, faults, ids);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, column, faults, ids));
        }
    }

    private static boolean scrolls(GrowingText text) {
        return text.lookupAll(".scroll-bar").stream().anyMatch(Node::isVisible);
    }

    private static void named(Control control, List<String> faults, Set<String> ids) {
        String id = control.getId();
        if (id == null || id.isBlank() || !ids.add(id)) {
            faults.add("no id of its own: " + control);
        }
        if (control.getAccessibleText() == null || control.getAccessibleText().isBlank()) {
            faults.add("no name: " + control);
        }
    }

    private static void picture(FormDesk desk, String name) throws IOException {
        WritableImage image = desk.robot.fx(() -> {
            SnapshotParameters ground = new SnapshotParameters();
            ground.setFill(name.endsWith("DARK") ? Color.web("#0d1117") : Color.WHITE);
            return desk.column().snapshot(ground, null);
        });
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        Path folder = Path.of(System.getProperty("project.basedir", "."), "target", "pictures");
        Files.createDirectories(folder);
        ImageIO.write(copy, "png", folder.resolve(name + ".png").toFile());
    }
}
