package org.noticewright.desk.cases;

import static org.noticewright.desk.cases.CasesOnDisk.EXEMPTIONS;
import static org.noticewright.desk.cases.CasesOnDisk.FINDINGS;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.clock.Clock;
import org.noticewright.desk.DeskRobot;
import org.noticewright.desk.DeskRobot.Parts;
import org.noticewright.desk.shell.Place;
import org.noticewright.desk.shell.Screen;

/** A journey through the list and the beginning of a letter, in a real window over a real store. */
@SuppressWarnings("NullAway.Init")
abstract class CasesJourney {
    @TempDir
    Path folder;

    CasesOnDisk disk;

    /** Reckons the due dates of the list. */
    Clock clock = Clock.standard();

    private @Nullable DeskRobot opened;
    CasesScreen screen;

    @BeforeEach
    void openStore() {
        disk = new CasesOnDisk(folder.resolve("letters"));
    }

    @AfterEach
    void close() {
        if (opened != null) {
            opened.close();
        }
        disk.close();
    }

    DeskRobot open(Place first) {
        opened = DeskRobot.open(parts -> place -> screen(parts, place), first);
        return opened;
    }

    DeskRobot openList(int cases) {
        DeskRobot desk = open(new Place.Cases());
        desk.await(cases + " cases", () -> rows(desk).size() == cases);
        return desk;
    }

    private @Nullable Screen screen(Parts parts, Place place) {
        return switch (place) {
            case Place.Cases here -> list(parts);
            case Place.NewLetter here ->
                new NewLetterScreen(new NewLetterModel(
                        disk.store,
                        EXEMPTIONS,
                        FINDINGS,
                        Clock.standard(),
                        CasesOnDisk.TIME,
                        parts.background(),
                        parts.navigator(),
                        parts.notices()));
            default -> null;
        };
    }

    private Screen list(Parts parts) {
        CasesModel cases = new CasesModel(disk.store, clock, CasesOnDisk.TIME, parts.background(), parts.notices());
        screen = new CasesScreen(
                cases,
                new CaseActions(
                        disk.store,
                        cases,
                        CasesOnDisk.EXPORT,
                        disk.sample(),
                        FINDINGS,
                        parts.background(),
                        parts.navigator(),
                        parts.notices()),
                new Imports(
                        disk.store,
                        cases,
                        CasesOnDisk.IMPORT,
                        FINDINGS,
                        parts.background(),
                        parts.navigator(),
                        parts.notices()),
                EXEMPTIONS);
        return screen;
    }

    static List<String> rows(DeskRobot desk) {
        return table(desk).getItems().stream().map(CaseLine::subject).toList();
    }

    @SuppressWarnings("unchecked")
    static TableView<CaseLine> table(DeskRobot desk) {
        return desk.find("cases", TableView.class);
    }
}
