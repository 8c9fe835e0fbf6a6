package org.noticewright.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.casework.KeptBankHolidays;
import org.noticewright.desk.Dialogs;
import org.noticewright.desk.OnStage;
import org.noticewright.desk.shell.Appearance.Theme;
import org.noticewright.store.StoreException;

class SettingsJourneyTest {
    @TempDir
    private Path folder;

    private OpenDesk desk;
    private OnStage stage;

    @BeforeEach
    void open() throws StoreException {
        desk = new OpenDesk(folder.resolve("letters"));
        HolidaysModelTest.add(desk.store(), "FOI 2026/0042", LocalDate.of(2026, 11, 20));
        stage = new OnStage(1024, 700);
        stage.show(this::screen);
    }

    private SettingsScreen screen() {
        AppearanceSettings.keep(desk.store(), stage.appearance(), stage.background(), stage.notices());
        Path data = desk.set.folder();
        return new SettingsScreen(
                stage.appearance(),
                new FoldersModel(desk.store(), data, shown -> {}, stage.notices()),
                new BackupsModel(desk.set, false, desk, stage.background(), stage.notices()),
                new PasswordModel(desk.set, false, desk, stage.notices()),
                new HolidaysModel(new KeptBankHolidays(data), desk.store(), stage.background(), used -> {}),
                new Dialogs(HolidaysModelTest.withOneMore(folder, "2026-12-10"), folder, folder));
    }

    @AfterEach
    void close() {
        stage.close();
        desk.close();
    }

    private String setting(String key) {
        try {
            return desk.store().settings().getOrDefault(key, "");
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private void scrollTo(double share) {
        OnStage.call(() -> {
            stage.node("settings-screen", ScrollPane.class).setVvalue(share);
            return true;
        });
    }

    @Test
    void officer_choosesALookByKeyboardAndItIsKept() {
        assertThat(stage.nameless()).isEmpty();
        stage.press("theme-dark");
        OnStage.await(() -> setting("appearance.theme").equals("dark"), "the theme is kept");
        OnStage.call(() -> {
            stage.node("text-size-slider", javafx.scene.Node.class).requestFocus();
            return true;
        });
        stage.keys(KeyCode.RIGHT);
        OnStage.await(() -> setting("appearance.text-size").equals("110"), "the text size is kept");
    }

    @Test
    void officer_backsUpAndRestoresInPlace() throws StoreException {
        stage.press("backup-now");
        OnStage.await(() -> stage.texts().contains("were backed up to"), "the backup is made");
        desk.store().setSetting("test", "later");
        ListView<?> list = stage.node("backup-list", ListView.class);
        OnStage.call(() -> {
            list.getSelectionModel().selectFirst();
            return true;
        });
        stage.press("backup-restore");
        assertThat(stage.texts()).contains("is backed up first");
        scrollTo(0.45);
        stage.picture("settings-restore", Theme.LIGHT, 100);
        stage.press("backup-restore-yes");
        OnStage.await(() -> stage.texts().contains("The backup was restored."), "the backup is restored");
        assertThat(desk.store().settings()).doesNotContainKey("test");
    }

    @Test
    void officer_updatesBankHolidaysAndReadsWhatMoved() {
        stage.press("holidays-update");
        OnStage.await(() -> stage.texts().contains("FOI 2026/0042 is due on 22 December 2026"), "the change is told");
        assertThat(stage.nameless()).isEmpty();
        stage.picture("settings-light", Theme.LIGHT, 100);
        stage.picture("settings-dark", Theme.DARK, 100);
        stage.picture("settings-double", Theme.LIGHT, 200);
        stage.picture("settings-reset", Theme.DARK, 100);
        scrollTo(1);
        stage.picture("settings-foot", Theme.DARK, 100);
        stage.press("holidays-back");
        OnStage.await(() -> stage.texts().contains("earlier than before"), "the way back is told");
    }
}
