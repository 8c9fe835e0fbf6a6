package org.noticewright.desk.authorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.casework.AuthorityExchange;
import org.noticewright.desk.Dialogs;
import org.noticewright.desk.OnStage;
import org.noticewright.desk.RealStore;
import org.noticewright.desk.shell.Appearance;
import org.noticewright.letter.AuthorityFile;
import org.noticewright.store.LetterStore;
import org.noticewright.store.StoreException;

class AuthoritiesJourneyTest {
    @TempDir
    private Path folder;

    private LetterStore store;
    private OnStage stage;

    @BeforeEach
    void open() {
        store = RealStore.in(folder.resolve("letters"));
        stage = new OnStage(1024, 700);
        stage.show(() -> new AuthoritiesScreen(
                new AuthoritiesModel(
                        store,
                        new AuthorityExchange(new AuthorityFile()),
                        stage.background(),
                        stage.notices(),
                        InstantSource.system()),
                new Dialogs(
                        RealStore.EXAMPLES.resolve("harrowby.authority.json"),
                        folder,
                        RealStore.EXAMPLES.resolve("house-templates"))));
    }

    @AfterEach
    void close() {
        stage.close();
        store.close();
    }

    private String kept(String id) {
        try {
            return String.valueOf(store.authority(id)
                    .map(profile -> profile.authority().name())
                    .orElse(""));
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void officer_addsAnAuthorityByKeyboardAndItIsKept() {
        assertThat(stage.nameless()).isEmpty();
        stage.press("authority-first-new");
        stage.type("authority-name", "Ashford Parish");
        OnStage.await(() -> kept("authority").equals("Ashford Parish"), "the name is kept");

        stage.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(stage.node("authority-name", TextField.class).getText()).isEmpty();
        stage.keys(KeyCode.CONTROL, KeyCode.Y);
        assertThat(stage.node("authority-name", TextField.class).getText()).isEqualTo("Ashford Parish");

        stage.type("authority-internalReview-withinWorkingDays", "soon");
        assertThat(stage.node("authority-form", javafx.scene.control.ScrollPane.class)
                        .lookupAll(".field-fault"))
                .anyMatch(fault -> fault.isVisible()
                        && fault instanceof Label label
                        && label.getText().contains("whole number"));
        assertThat(stage.nameless()).isEmpty();
    }

    @Test
    void officer_importsDuplicatesDeletesAndTakesThatBack() {
        stage.press("authority-first-import");
        OnStage.await(() -> kept("harrowby").equals("Harrowby Borough Council"), "the file is in the store");
        stage.press("authority-duplicate");
        OnStage.await(() -> !kept("harrowby-2").isEmpty(), "the copy is kept");
        stage.press("authority-delete");
        OnStage.await(() -> kept("harrowby-2").isEmpty(), "the copy is gone");
        stage.press("notice-offer");
        OnStage.await(() -> !kept("harrowby-2").isEmpty(), "the copy is back");
        stage.press("authority-export");
        OnStage.await(() -> folder.resolve("harrowby-2.authority.json").toFile().exists(), "the file is written");
        stage.press("authority-templates-choose");
        OnStage.await(
                () -> !stage.node("authority-templates", TextField.class)
                        .getText()
                        .isEmpty(),
                "the folder is shown");
        assertThat(stage.nameless()).isEmpty();
    }

    @Test
    void screen_standsInBothThemesAndAtTwiceTheSize() {
        stage.picture("authorities-empty", Appearance.Theme.LIGHT, 100);
        stage.press("authority-first-import");
        OnStage.await(() -> stage.sees("authority-name"), "the form is shown");
        stage.picture("authorities-light", Appearance.Theme.LIGHT, 100);
        stage.picture("authorities-dark", Appearance.Theme.DARK, 100);
        stage.picture("authorities-double", Appearance.Theme.LIGHT, 200);
        OnStage.call(() -> {
            stage.node("authority-form", javafx.scene.control.ScrollPane.class).setVvalue(0.55);
            return true;
        });
        stage.picture("authorities-logo", Appearance.Theme.DARK, 100);
        assertThat(stage.nameless()).isEmpty();
    }
}
