package org.noticewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.desk.OnStage;
import org.noticewright.desk.RealStore;
import org.noticewright.store.LetterSet;
import org.noticewright.store.OpenedStore;
import org.noticewright.store.Replaced;

/** A change of the letters that is refused leaves the desk open with the password that it had. */
class RefusedChangeJourneyTest {
    private static final String PASSWORD = "three odd words";

    @TempDir
    private Path folder;

    private LetterSet letters() {
        return new LetterSet(folder.resolve("letters"), RealStore.EXEMPTIONS);
    }

    private WholeDesk protectedDesk() {
        RealStore.in(letters().folder()).close();
        assertThat(letters().changePassword(null, PASSWORD.toCharArray())).isInstanceOf(Replaced.Done.class);
        WholeDesk desk = WholeDesk.on(letters());
        desk.type("trouble-password", PASSWORD);
        desk.press("trouble-open");
        desk.press("go-settings");
        return desk;
    }

    @Test
    void wrongOldPassword_isSaid_andTheDeskStaysOpen_andTheRightOneIsTakenAfterwards() {
        try (WholeDesk desk = protectedDesk()) {
            changePassword(desk, "no such words", "four other odd words");
            desk.awaitWords("This password does not open the letters in ");
            assertThat(desk.title()).startsWith("Settings");
            desk.press("go-cases");
            desk.awaitWords("1 case");

            desk.press("go-settings");
            changePassword(desk, PASSWORD, "four other odd words");
            desk.awaitWords("are protected by the new password.");
            assertThat(desk.title()).startsWith("Settings");
        }
        assertThat(letters().open(PASSWORD.toCharArray())).isInstanceOf(OpenedStore.WrongPassword.class);
        assertThat(letters().open("four other odd words".toCharArray()))
                .isInstanceOfSatisfying(
                        OpenedStore.Opened.class, opened -> opened.store().close());
    }

    private static void changePassword(WholeDesk desk, String old, String next) {
        desk.type("password-old", old);
        desk.type("password-next", next);
        desk.type("password-again", next);
        desk.press("password-set");
    }

    @Test
    void damagedBackup_isSaid_andTheDeskStaysOpen() throws Exception {
        try (WholeDesk desk = protectedDesk()) {
            Path damaged = letters().folder().resolve("backups").resolve("noticewright-2026-11-01.sql.gz");
            Files.writeString(damaged, "damaged");
            desk.press("go-cases");
            desk.press("go-settings");
            ListView<?> list = desk.node("backup-list", ListView.class);
            OnStage.await(() -> !list.getItems().isEmpty(), "the backups are listed");
            OnStage.call(() -> {
                list.getSelectionModel().selectFirst();
                return true;
            });
            desk.press("backup-restore");
            desk.type("backup-password", PASSWORD);
            desk.press("backup-restore-yes");
            desk.awaitWords("is no whole backup of Noticewright. Nothing was changed.");
            assertThat(desk.title()).startsWith("Settings");
            desk.press("go-cases");
            desk.awaitWords("1 case");
        }
    }
}
