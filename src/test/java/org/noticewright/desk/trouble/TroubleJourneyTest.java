package org.noticewright.desk.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.desk.Dialogs;
import org.noticewright.desk.OnStage;
import org.noticewright.desk.RealStore;
import org.noticewright.desk.shell.Appearance.Theme;
import org.noticewright.store.LetterSet;
import org.noticewright.store.LetterStore;
import org.noticewright.store.OpenedStore;
import org.noticewright.store.Replaced;

class TroubleJourneyTest {
    @TempDir
    private Path folder;

    private final OnStage stage = new OnStage(1024, 700);
    private final AtomicReference<@Nullable LetterStore> opened = new AtomicReference<>();

    @AfterEach
    void close() {
        LetterStore store = opened.get();
        if (store != null) {
            store.close();
        }
        stage.close();
    }

    private void show(LetterSet set, OpenedStore outcome) {
        TroubleModel.Exit exit = new TroubleModel.Exit() {
            @Override
            public void opened(LetterSet from, OpenedStore.Opened now, boolean wasPasswordTyped) {
                opened.set(now.store());
            }

            @Override
            public void quit() {
                throw new AssertionError("nobody wanted to quit");
            }
        };
        stage.show(() -> new TroubleScreen(
                new TroubleModel(set, outcome, at -> new LetterSet(at, RealStore.EXEMPTIONS), stage.background(), exit),
                new Dialogs(folder.resolve("none"), folder, folder.resolve("second"))));
    }

    @Test
    void officer_typesTheWrongPasswordThenTheRightOne() {
        LetterSet set = new LetterSet(folder.resolve("letters"), RealStore.EXEMPTIONS);
        RealStore.in(set.folder()).close();
        assertThat(set.changePassword(null, "three odd words".toCharArray())).isInstanceOf(Replaced.Done.class);
        show(set, set.open(null));
        assertThat(stage.nameless()).isEmpty();

        stage.type("trouble-password", "wrong");
        stage.keys(KeyCode.ENTER);
        OnStage.await(() -> stage.texts().contains("not the password"), "the fault is said");
        stage.picture("trouble-password", Theme.LIGHT, 100);
        stage.picture("trouble-password-double", Theme.DARK, 200);
        stage.press("trouble-password-show");
        assertThat(stage.sees("trouble-password-shown")).isTrue();
        stage.type("trouble-password-shown", "three odd words");
        stage.press("trouble-open");
        OnStage.await(() -> opened.get() != null, "the letters are open");
    }

    @Test
    void officer_goesToASecondSetWhileTheFirstIsOpen() {
        LetterSet set = new LetterSet(folder.resolve("letters"), RealStore.EXEMPTIONS);
        try (LetterStore first = RealStore.in(set.folder())) {
            show(set, set.open(null));
            assertThat(stage.node("trouble-title", Label.class).getText()).contains("another window");
            stage.picture("trouble-elsewhere", Theme.DARK, 100);
            stage.picture("trouble-elsewhere-double", Theme.LIGHT, 200);
            assertThat(stage.nameless()).isEmpty();
            stage.press("trouble-folder");
            OnStage.await(() -> opened.get() != null, "the second set is open");
            assertThat(first.isReadOnly()).isFalse();
            assertThat(folder.resolve("second")).isDirectory();
        }
    }
}
