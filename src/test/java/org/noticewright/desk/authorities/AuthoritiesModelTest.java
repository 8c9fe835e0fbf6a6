package org.noticewright.desk.authorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.casework.AuthorityExchange;
import org.noticewright.casework.RefusedException;
import org.noticewright.desk.RealStore;
import org.noticewright.desk.Said;
import org.noticewright.desk.kit.SameThread;
import org.noticewright.letter.AuthorityFile;
import org.noticewright.letter.Jurisdiction;
import org.noticewright.letter.LetterFileException;
import org.noticewright.store.LetterStore;
import org.noticewright.store.StoreException;

class AuthoritiesModelTest {
    private static final Path HARROWBY = RealStore.EXAMPLES.resolve("harrowby.authority.json");

    @TempDir
    private Path folder;

    private final SameThread background = new SameThread();
    private final Said said = new Said();
    private LetterStore store;
    private AuthoritiesModel model;

    @BeforeEach
    void open() {
        store = RealStore.in(folder.resolve("letters"));
        model = model();
    }

    private AuthoritiesModel model() {
        return new AuthoritiesModel(
                store, new AuthorityExchange(new AuthorityFile()), background, said, InstantSource.system());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private WorkingProfile open(AuthoritiesModel from) {
        return Objects.requireNonNull(from.openProperty().get());
    }

    private void type(String key, Object value) {
        open(model).working().type(WorkingProfile.path(key), key, value);
    }

    @Test
    void add_opensAProfileWithTheUsualTimesAndMakesTheFirstOneTheDefault() throws StoreException {
        model.load();
        model.add();

        assertThat(model.rows()).hasSize(1);
        assertThat(model.rows().getFirst().isDefaultProperty().get()).isTrue();
        assertThat(store.authority("authority").orElseThrow().authority().internalReview())
                .hasFieldOrPropertyWithValue("withinWorkingDays", 40)
                .hasFieldOrPropertyWithValue("answeredWithinWorkingDays", 20)
                .hasFieldOrPropertyWithValue("offered", null);
    }

    @Test
    void typing_isInTheStoreAfterAShortPauseAndNotBefore() throws StoreException {
        model.add();
        type("name", "Ashford Parish");
        assertThat(model.savingProperty().get()).isEqualTo("Saving…");
        assertThat(store.authority("authority").orElseThrow().authority().name())
                .isNull();

        background.pass(Duration.ofSeconds(1));

        assertThat(store.authority("authority").orElseThrow().authority().name())
                .isEqualTo("Ashford Parish");
        assertThat(model.savingProperty().get()).isEqualTo("Saved");
        assertThat(model.rows().getFirst().nameProperty().get()).isEqualTo("Ashford Parish");
    }

    @Test
    void openingAnother_savesWhatWasTyped() throws StoreException {
        model.add();
        type("name", "First");
        model.add();
        assertThat(open(model).id()).isEqualTo("authority-2");
        assertThat(store.authority("authority").orElseThrow().authority().name())
                .isEqualTo("First");

        model.open("authority");
        assertThat(open(model).authority().name()).isEqualTo("First");
    }

    @Test
    void scotland_isRefusedInWordsBesideItsField() {
        model.add();
        assertThat(open(model).faults()).isEmpty();
        type("jurisdiction", Jurisdiction.SCOTLAND);
        assertThat(open(model).faults().get("authority.authority.jurisdiction"))
                .contains("Freedom of Information (Scotland) Act 2002");
        open(model).working().undo();
        assertThat(open(model).faults()).isEmpty();
    }

    @Test
    void delete_isTakenBackWithTheDefaultAndWhatWasTypedLast() throws StoreException {
        model.importFile(HARROWBY);
        type("email", "new@harrowby.example");
        model.delete();
        assertThat(model.rows()).isEmpty();
        assertThat(model.openProperty().get()).isNull();
        background.pass(Duration.ofSeconds(20));
        assertThat(store.authorities()).isEmpty();

        said.takeOffer();

        assertThat(open(model).authority().email()).isEqualTo("new@harrowby.example");
        assertThat(open(model).logo()).isNotEmpty();
        assertThat(store.defaultAuthority()).contains("harrowby");
    }

    @Test
    void duplicate_hasAnIdOfItsOwnAndTheSameLogo() throws StoreException {
        model.importFile(HARROWBY);
        model.duplicate();
        assertThat(open(model).id()).isEqualTo("harrowby-2");
        assertThat(open(model).authority().name()).isEqualTo("Harrowby Borough Council (copy)");
        assertThat(store.authority("harrowby-2").orElseThrow().logo())
                .isEqualTo(store.authority("harrowby").orElseThrow().logo());
    }

    @Test
    void makeDefault_movesTheMark() throws StoreException {
        model.importFile(HARROWBY);
        model.add();
        model.makeDefault();
        assertThat(store.defaultAuthority()).contains("authority");
        assertThat(model.row("harrowby").orElseThrow().isDefaultProperty().get())
                .isFalse();
        assertThat(model.row("authority").orElseThrow().words()).endsWith("taken by new letters");
    }

    @Test
    void export_readsBackAsTheSameProfile() throws RefusedException, IOException, LetterFileException {
        Path house = folder.resolve("out/house");
        Path passages = Files.createDirectories(house.resolve("passages"));
        Files.writeString(passages.resolve("signOff.md"), "Yours truly");
        model.importFile(HARROWBY);
        open(model).chooseTemplates(house.toString());
        Path file = folder.resolve("out/mine.authority.json");
        model.exportTo(file);

        assertThat(folder.resolve("out/mine-logo.png")).exists();
        assertThat(new AuthorityFile().read(file).templates()).isEqualTo("house");
        var read = new AuthorityExchange(new AuthorityFile()).read(file);
        assertThat(read.logo()).isEqualTo(open(model).logo());
        assertThat(read.authority().templates())
                .isEqualTo(open(model).authority().templates());
        assertThat(said.last()).contains("mine.authority.json").contains("mine-logo.png");
    }

    @Test
    void importOfAKnownId_replacesAndCanBeTakenBack() {
        model.importFile(HARROWBY);
        type("shortName", "the Borough");
        model.importFile(HARROWBY);
        assertThat(open(model).authority().shortName()).isEqualTo("the Council");
        assertThat(model.rows()).hasSize(1);
        said.takeOffer();
        assertThat(open(model).authority().shortName()).isEqualTo("the Borough");
    }

    @Test
    void importOfSomethingElse_saysWhatIsWrong() {
        model.importFile(RealStore.EXAMPLES.resolve("harrowby-council-mixed.letter.json"));
        assertThat(said.last()).startsWith("FAILED").contains("harrowby-council-mixed.letter.json");
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void logo_isChosenRemovedAndBroughtBackByUndo() throws IOException {
        model.add();
        model.chooseLogo(RealStore.EXAMPLES.resolve("harrowby-logo.png"));
        byte[] picture = Files.readAllBytes(RealStore.EXAMPLES.resolve("harrowby-logo.png"));
        assertThat(open(model).profile().logo()).isEqualTo(picture);
        open(model).removeLogo();
        assertThat(open(model).profile().logo()).isNull();
        open(model).working().undo();
        assertThat(open(model).profile().logo()).isEqualTo(picture);
    }

    @Test
    void twoPicturesOfOneName_areNotMixedUpByUndo() throws IOException {
        Path other = Files.copy(RealStore.EXAMPLES.resolve("westmere-logo.png"), folder.resolve("harrowby-logo.png"));
        model.importFile(HARROWBY);
        byte[] first = open(model).logo();
        model.chooseLogo(other);
        assertThat(open(model).logo()).isEqualTo(Files.readAllBytes(other)).isNotEqualTo(first);
        open(model).working().undo();
        assertThat(open(model).logo()).isEqualTo(first);
    }

    @Test
    void aFileThatIsNoPicture_isRefusedInWords() {
        model.add();
        model.chooseLogo(HARROWBY);
        assertThat(said.last()).startsWith("FAILED").contains("no PNG or JPEG");
        assertThat(open(model).logo()).isNull();
    }

    @Test
    void houseTemplates_areCheckedWhenChosenAndAgain() throws IOException {
        model.add();
        Path house = folder.resolve("house");
        Path wrong = Files.writeString(
                Files.createDirectories(house.resolve("passages")).resolve("greetings.md"), "Hello");
        open(model).chooseTemplates(house.toString());
        assertThat(model.templatesFaultProperty().get()).contains("greetings.md");

        Files.delete(wrong);
        model.checkTemplatesAgain();
        assertThat(model.templatesFaultProperty().get()).isEmpty();

        open(model).chooseTemplates(null);
        assertThat(open(model).authority().templates()).isNull();
    }

    @Test
    void whatTheStoreCannotKeep_isSaidAndStopsNobodyFromMendingIt() throws StoreException {
        model.add();
        type("name", "Bell\u0007");
        background.pass(Duration.ofSeconds(1));
        assertThat(model.savingProperty().get()).contains("character");
        assertThat(model.leave()).isFalse();

        type("name", "Bell");
        assertThat(model.leave()).isTrue();
        assertThat(store.authority("authority").orElseThrow().authority().name())
                .isEqualTo("Bell");
    }

    @Test
    void anotherModel_findsTheDefaultOpen() {
        model.importFile(HARROWBY);
        model.add();
        AuthoritiesModel next = model();
        next.load();
        assertThat(open(next).id()).isEqualTo("harrowby");
    }
}
