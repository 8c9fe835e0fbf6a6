package org.noticewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Goes the way that {@code docs/user-guide} describes and makes its pictures in {@code target/pictures}; with
 * {@code -Dguide.pictures=docs/user-guide} they are put into the guide.
 */
@SuppressWarnings("NullAway.Init")
class UserGuideTest {
    private static final Path PROJECT = Path.of(System.getProperty("project.basedir", "."));
    private static final Path GUIDE = PROJECT.resolve("docs/user-guide");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]+]\\(([a-z-]+)\\.png\\)");

    @TempDir
    Path folder;

    private final Set<String> made = new TreeSet<>();

    @Test
    void guide_showsEachPictureThatIsMade_andNoOther() throws IOException {
        try (WholeDesk desk = WholeDesk.start(folder.resolve("data"), folder)) {
            desk.size(1_280, 800);
            desk.await("the sample case", () -> desk.cases() == 1);
            desk.look("light", 100);
            desk.press(KeyCode.CONTROL, KeyCode.L);
            desk.await("the sample case", () -> desk.sees("cases") && desk.cases() == 1);
            keep(desk, "cases");
            desk.press(KeyCode.CONTROL, KeyCode.N);
            desk.await("a new letter", () -> desk.sees("new-letter-form"));
            keep(desk, "new-letter");
            desk.press(KeyCode.CONTROL, KeyCode.L);
            editor(desk);
            desk.click("go-authorities");
            desk.await("the sample authority", () -> desk.sees("authority-list"));
            keep(desk, "authorities");
            desk.look("dark", 100);
            keep(desk, "settings-dark");
        }
        assertThat(pictures(Files.readString(GUIDE.resolve("README.md")))).isEqualTo(made);
        assertThat(there()).isEqualTo(made);
    }

    private void editor(WholeDesk desk) throws IOException {
        desk.await("the sample case", () -> desk.sees("cases") && desk.cases() == 1);
        desk.press(KeyCode.CONTROL, KeyCode.F);
        desk.press(KeyCode.DOWN);
        desk.press(KeyCode.ENTER);
        desk.await("the letter", () -> desk.focus().equals("outline") && desk.sees("page-1"));
        part(desk, 1);
        keep(desk, "questions");
        part(desk, 2);
        keep(desk, "harm");
        part(desk, 3);
        desk.press(KeyCode.F6);
        desk.await("the field on the page", () -> desk.count("page-mark") > 0);
        keep(desk, "factors");
        part(desk, 2);
        desk.type(
                "bases-0-harm-severity",
                "It could prejudice the prevention of crime, and the requester is a journalist.");
        desk.click("findings-tab");
        desk.await("findings", () -> desk.count("finding") > 0);
        keep(desk, "findings");
        desk.press(KeyCode.CONTROL, KeyCode.Z);
        desk.click("questions-tab");
        desk.await("what a reader will ask", () -> desk.sees("scrutiny"));
        keep(desk, "reader");
        desk.click("export-tab");
        keep(desk, "export");
    }

    private static void part(WholeDesk desk, int index) {
        desk.fx(() -> {
            desk.find("outline", ListView.class).getSelectionModel().select(index);
            return true;
        });
        desk.settle();
    }

    private void keep(WholeDesk desk, String name) throws IOException {
        made.add(name);
        Path picture = desk.picture("guide-" + name);
        String wanted = System.getProperty("guide.pictures", "");
        if (!wanted.isEmpty()) {
            Files.write(PROJECT.resolve(wanted).resolve(name + ".png"), Files.readAllBytes(picture));
        }
    }

    private static Set<String> pictures(String guide) {
        return PICTURE.matcher(guide)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> there() throws IOException {
        try (Stream<Path> files = Files.list(GUIDE)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".png"))
                    .map(name -> name.substring(0, name.length() - ".png".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
