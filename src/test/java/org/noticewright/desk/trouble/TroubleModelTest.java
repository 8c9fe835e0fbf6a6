package org.noticewright.desk.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.desk.RealStore;
import org.noticewright.desk.kit.SameThread;
import org.noticewright.store.BackedUp;
import org.noticewright.store.LetterSet;
import org.noticewright.store.LetterStore;
import org.noticewright.store.OpenedStore;
import org.noticewright.store.Replaced;
import org.noticewright.store.StoreException;

class TroubleModelTest {
    @TempDir
    private Path folder;

    private final List<LetterStore> opened = new ArrayList<>();
    private final List<Path> openedFolders = new ArrayList<>();
    private boolean hasQuit;
    private boolean wasTyped;

    @AfterEach
    void close() {
        opened.forEach(LetterStore::close);
    }

    private LetterSet set() {
        return at(folder.resolve("letters"));
    }

    private LetterSet at(Path place) {
        return new LetterSet(place, RealStore.EXEMPTIONS);
    }

    private TroubleModel after(OpenedStore outcome) {
        return new TroubleModel(set(), outcome, this::at, new SameThread(), new TroubleModel.Exit() {
            @Override
            public void opened(LetterSet from, OpenedStore.Opened now, boolean wasPasswordTyped) {
                opened.add(now.store());
                openedFolders.add(from.folder());
                wasTyped = wasPasswordTyped;
            }

            @Override
            public void quit() {
                hasQuit = true;
            }
        });
    }

    private void setting(String value) {
        try (LetterStore store = RealStore.in(folder.resolve("letters"))) {
            store.setSetting("test", value);
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private String kept() throws StoreException {
        return opened.getLast().settings().getOrDefault("test", "");
    }

    @Test
    void openElsewhere_offersToReadOrASecondSet() throws StoreException {
        setting("first");
        try (LetterStore elsewhere = RealStore.in(folder.resolve("letters"))) {
            TroubleModel model = after(set().open(null));
            assertThat(model.title()).isEqualTo("The letters are open in another window");
            assertThat(model.offers())
                    .containsExactly(Offer.TRY_AGAIN, Offer.READ_ONLY, Offer.OTHER_FOLDER, Offer.QUIT);

            model.tryAgain();
            assertThat(opened).isEmpty();
            model.openReadOnly();
            assertThat(opened.getLast().isReadOnly()).isTrue();
            assertThat(kept()).isEqualTo("first");
            model.openFolder(folder.resolve("second"));
            assertThat(openedFolders.getLast()).endsWith(Path.of("second"));
            assertThat(elsewhere.isReadOnly()).isFalse();
        }
        after(new OpenedStore.OpenElsewhere(folder)).tryAgain();
        assertThat(kept()).isEqualTo("first");
    }

    private void protect(String password) {
        setting("secret");
        assertThat(set().changePassword(null, password.toCharArray())).isInstanceOf(Replaced.Done.class);
    }

    @Test
    void password_isAskedForAndAWrongOneIsSaidInWords() throws StoreException {
        protect("three odd words");
        TroubleModel model = after(set().open(null));
        assertThat(model.asksPassword()).isTrue();

        model.openWithPassword();
        assertThat(model.faultProperty().get()).contains("Type the password");
        model.passwordProperty().set("wrong");
        model.openWithPassword();
        assertThat(model.faultProperty().get()).contains("not the password");
        assertThat(model.asksPassword()).isTrue();
        assertThat(opened).isEmpty();

        model.passwordProperty().set("three odd words");
        model.openWithPassword();
        assertThat(kept()).isEqualTo("secret");
        assertThat(wasTyped).isTrue();
        assertThat(model.passwordProperty().get()).isEmpty();
    }

    @Test
    void readOnly_stillMeansReadOnlyAfterThePassword() {
        protect("three odd words");
        OpenedStore elsewhere = set().open("three odd words".toCharArray());
        try (LetterStore store = ((OpenedStore.Opened) elsewhere).store()) {
            TroubleModel model = after(set().open(null));
            model.openReadOnly();
            assertThat(model.asksPassword()).isTrue();
            model.passwordProperty().set("three odd words");
            model.openWithPassword();
            assertThat(opened.getLast().isReadOnly()).isTrue();
            assertThat(store.isReadOnly()).isFalse();
        }
    }

    private void breakDatabase() throws IOException {
        Path file = folder.resolve("letters/letters.mv.db");
        Files.write(file, new byte[64_000]);
    }

    @Test
    void broken_takesTheLastBackupAndKeepsTheOriginalAside() throws IOException, StoreException {
        setting("before");
        assertThat(set().backUp(null, null)).isInstanceOf(BackedUp.Done.class);
        breakDatabase();
        TroubleModel model = after(set().open(null));
        assertThat(model.offers().getFirst()).isEqualTo(Offer.LAST_BACKUP);
        assertThat(model.sentence()).contains("kept aside");

        model.takeLastBackup();

        assertThat(kept()).isEqualTo("before");
        assertThat(model.toldProperty().get()).isEmpty();
        try (var files = Files.list(folder.resolve("letters"))) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .anyMatch(name -> name.startsWith("broken-"));
        }
    }

    @Test
    void broken_canBeginWithNoLetters() throws IOException, StoreException {
        setting("before");
        breakDatabase();
        TroubleModel model = after(set().open(null));
        model.beginEmpty();
        assertThat(opened).hasSize(1);
        assertThat(kept()).isEmpty();
    }

    @Test
    void broken_saysWhenAFileIsNoBackup() throws IOException {
        setting("before");
        breakDatabase();
        TroubleModel model = after(set().open(null));
        model.takeBackup(Files.writeString(folder.resolve("some.sql.gz"), "no backup"));
        assertThat(opened).isEmpty();
        assertThat(model.toldProperty().get()).contains("no whole backup");
    }

    @Test
    void aFolderThatCannotBeUsed_offersAnotherOne() throws IOException {
        Files.writeString(folder.resolve("letters"), "a file where the folder should be");
        TroubleModel model = after(set().open(null));
        assertThat(model.title()).contains("cannot be used");
        model.openFolder(folder.resolve("other"));
        assertThat(opened).hasSize(1);
    }

    @Test
    void newerThanTheProgram_offersNothingThatChangesTheLetters() {
        TroubleModel model = after(new OpenedStore.NewerThanProgram(folder, 99));
        assertThat(model.offers()).containsExactly(Offer.QUIT, Offer.OTHER_FOLDER);
        model.quit();
        assertThat(hasQuit).isTrue();
    }
}
