package org.noticewright.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.desk.Said;
import org.noticewright.desk.kit.SameThread;
import org.noticewright.desk.shell.Appearance;
import org.noticewright.store.StoreException;

class SettingsModelsTest {
    @TempDir
    private Path folder;

    private final SameThread background = new SameThread();
    private final Said said = new Said();
    private OpenDesk desk;

    @BeforeEach
    void open() {
        desk = new OpenDesk(folder.resolve("letters"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Appearance kept() {
        Appearance appearance = new Appearance();
        AppearanceSettings.keep(desk.store(), appearance, background, said);
        return appearance;
    }

    @Test
    void look_isKeptAtOnceAndComesBack() {
        Appearance first = kept();
        first.themeProperty().set(Appearance.Theme.DARK);
        first.textSizeProperty().set(150);

        Appearance next = kept();
        assertThat(next.themeProperty().get()).isEqualTo(Appearance.Theme.DARK);
        assertThat(next.textSizeProperty().get()).isEqualTo(150);
    }

    @Test
    void look_isNoBusinessOfAStoreThatIsClosed() {
        Appearance appearance = new Appearance();
        AppearanceSettings.keep(desk.store(), appearance, background, said).close();
        desk.store().close();
        appearance.textSizeProperty().set(150);
        assertThat(said.sentences()).isEmpty();
    }

    @Test
    void look_isNotSpoiltByWhatNobodyCanHaveSet() throws StoreException {
        desk.store().setSetting("appearance.theme", "purple");
        desk.store().setSetting("appearance.text-size", "999");
        assertThat(kept().themeProperty().get()).isEqualTo(Appearance.Theme.SYSTEM);
        assertThat(kept().textSizeProperty().get()).isEqualTo(Appearance.LARGEST);
    }

    @Test
    void folders_areShownOpenedChosenAndChecked() throws Exception {
        List<Path> shown = new ArrayList<>();
        FoldersModel model = new FoldersModel(desk.store(), desk.set.folder(), shown::add, said);
        model.openDataFolder();
        assertThat(shown).containsExactly(desk.set.folder());

        Path exports = Files.createDirectory(folder.resolve("exports"));
        model.chooseExportFolder(Optional.of(exports));
        assertThat(model.exportFaultProperty().get()).isEmpty();
        Files.delete(exports);
        FoldersModel next = new FoldersModel(desk.store(), desk.set.folder(), shown::add, said);
        assertThat(next.exportFolderProperty().get()).isEqualTo(exports.toString());
        assertThat(next.exportFaultProperty().get()).contains("not there");
        next.chooseExportFolder(Optional.empty());
        assertThat(next.exportFaultProperty().get()).isEmpty();
    }

    private BackupsModel backups(boolean isProtected) {
        return new BackupsModel(desk.set, isProtected, desk, background, said);
    }

    @Test
    void backup_isMadeListedAndRestoredAfterAYes() throws StoreException {
        desk.store().setSetting("test", "then");
        BackupsModel model = backups(false);
        int before = model.rows().size();
        model.backUpNow();
        assertThat(model.rows()).hasSize(before + 1);
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(model.rows().stream().map(BackupRow::words))
                .anyMatch(words -> words.matches("\\d+ \\w+ \\d{4}, \\d\\d:\\d\\d, \\d+ KB, made on purpose"));
        desk.store().setSetting("test", "now");

        BackupRow made = model.rows().stream()
                .filter(row -> said.last().contains(row.file().toString()))
                .findFirst()
                .orElseThrow();
        model.restore();
        assertThat(desk.store().settings()).containsEntry("test", "now");
        model.askRestore(made);
        assertThat(model.question()).contains("backed up first");
        model.cancelRestore();
        model.restore();
        assertThat(desk.store().settings()).containsEntry("test", "now");
        model.askRestore(made);
        model.restore();

        assertThat(desk.store().settings()).containsEntry("test", "then");
        assertThat(said.last()).startsWith("The backup was restored.");
        assertThat(model.rows()).anyMatch(row -> row.words().contains("before all letters were changed"));
        assertThat(model.askedProperty().get()).isNull();
    }

    private PasswordModel password(boolean isProtected) {
        return new PasswordModel(desk.set, isProtected, desk, said);
    }

    private void protect(String words) {
        PasswordModel model = password(false);
        model.nextProperty().set(words);
        model.againProperty().set(words);
        model.set();
        assertThat(said.last()).contains("protected by the new password");
    }

    @Test
    void password_isRefusedWhileItIsShortOrTypedTwoWays() {
        PasswordModel model = password(false);
        model.nextProperty().set("short");
        model.set();
        assertThat(model.nextFaultProperty().get()).contains("10 characters");
        model.nextProperty().set("three odd words");
        model.againProperty().set("three old words");
        model.set();
        assertThat(model.againFaultProperty().get()).contains("not the same");
        assertThat(model.nextFaultProperty().get()).isEmpty();
        assertThat(said.sentences()).isEmpty();
    }

    @Test
    void password_isSetChangedAndTakenAway() throws StoreException {
        desk.store().setSetting("test", "kept");
        protect("three odd words");

        PasswordModel change = password(true);
        change.remove();
        assertThat(change.oldFaultProperty().get()).contains("Type the password");
        change.oldProperty().set("wrong words here");
        change.remove();
        assertThat(change.oldFaultProperty().get()).contains("not the password");

        change.oldProperty().set("three odd words");
        change.nextProperty().set("four other odd words");
        change.againProperty().set("four other odd words");
        change.set();
        assertThat(change.oldProperty().get()).isEmpty();

        PasswordModel away = password(true);
        away.oldProperty().set("four other odd words");
        away.remove();
        assertThat(said.last()).contains("no password any more");
        assertThat(desk.store().settings()).containsEntry("test", "kept");
    }

    @Test
    void protectedLetters_areBackedUpWithTheirPasswordOnly() {
        protect("three odd words");
        BackupsModel model = backups(true);
        assertThat(model.needsPasswordProperty().get()).isTrue();
        int before = model.rows().size();
        model.backUpNow();
        assertThat(model.faultProperty().get()).contains("Type the password");
        model.passwordProperty().set("wrong words here");
        model.backUpNow();
        assertThat(model.faultProperty().get()).contains("not the password");
        model.passwordProperty().set("three odd words");
        model.backUpNow();
        assertThat(model.rows()).hasSize(before + 1);
        assertThat(model.rows().getFirst().words()).contains("with a password");
    }
}
