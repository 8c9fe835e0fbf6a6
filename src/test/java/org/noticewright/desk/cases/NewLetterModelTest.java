package org.noticewright.desk.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.noticewright.desk.cases.CasesOnDisk.EXEMPTIONS;
import static org.noticewright.desk.cases.CasesOnDisk.FINDINGS;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.clock.Clock;
import org.noticewright.desk.kit.SameThread;
import org.noticewright.desk.shell.Place;
import org.noticewright.letter.AuthorityFile;
import org.noticewright.letter.AuthoritySource;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterFileException;
import org.noticewright.store.AuthorityProfile;
import org.noticewright.store.StoreException;

@SuppressWarnings("NullAway.Init")
class NewLetterModelTest {
    @TempDir
    private Path folder;

    private CasesOnDisk disk;
    private final Said said = new Said();
    private final List<Place> places = new ArrayList<>();
    private NewLetterModel model;

    @BeforeEach
    void open() {
        disk = new CasesOnDisk(folder);
        model = new NewLetterModel(
                disk.store,
                EXEMPTIONS,
                FINDINGS,
                Clock.standard(),
                CasesOnDisk.TIME,
                new SameThread(),
                places::add,
                said);
    }

    @AfterEach
    void close() {
        disk.close();
    }

    private AuthorityProfile keep(String name) throws StoreException, LetterFileException {
        AuthorityProfile profile = new AuthorityProfile(
                new AuthorityFile().read(CasesOnDisk.EXAMPLES.resolve(name + ".authority.json")),
                CasesOnDisk.LOGO.clone());
        disk.store.saveAuthority(profile);
        return profile;
    }

    @Test
    void begun_letterHoldsWhatWasAsked() throws StoreException, LetterFileException {
        keep("harrowby");
        keep("northmoor");
        disk.store.setDefaultAuthority("northmoor");
        model.load();
        model.kindProperty().set(LetterKind.NEITHER);
        model.referenceProperty().set(" FOI 7 ");
        model.subjectProperty().set("Patch dates");
        model.receivedProperty().set("9/11/2026");

        model.begin();

        Letter expected = new FirstLetter(EXEMPTIONS).of(LetterKind.NEITHER);
        expected = CasesOnDisk.with(expected, "reference", "FOI 7");
        expected = CasesOnDisk.with(expected, "subject", "Patch dates");
        expected = CasesOnDisk.with(expected, "received", LocalDate.of(2026, 11, 9));
        expected = CasesOnDisk.with(expected, "authority", new AuthoritySource.Named("northmoor"));
        assertThat(disk.store.letter(((Place.Editor) places.getFirst()).id())).isEqualTo(expected);
    }

    @Test
    void kindAlone_isEnough() throws StoreException {
        model.load();
        model.kindProperty().set(LetterKind.REFUSAL);

        model.begin();

        assertThat(disk.store.letter(((Place.Editor) places.getFirst()).id()))
                .isEqualTo(new FirstLetter(EXEMPTIONS).of(LetterKind.REFUSAL));
    }

    @Test
    void noKind_isAskedForInPlace() throws StoreException {
        model.begin();

        assertThat(model.kindFaultProperty().get()).isEqualTo("Choose what kind of letter this is.");
        assertThat(disk.store.cases()).isEmpty();

        model.kindProperty().set(LetterKind.MIXED);
        assertThat(model.kindFaultProperty().get()).isEmpty();
    }

    @Test
    void dateThatCannotBe_keepsFromBeginning() throws StoreException {
        model.kindProperty().set(LetterKind.MIXED);

        model.receivedProperty().set("soon");
        model.begin();
        assertThat(model.receivedFaultProperty().get()).startsWith("This is no date.");

        model.receivedProperty().set("24/11/2026");
        model.begin();
        assertThat(model.receivedFaultProperty().get()).isEqualTo("This day is still to come. Correct the date.");
        assertThat(disk.store.cases()).isEmpty();
    }

    @Test
    void received_tellsWhenTheReplyIsDue() {
        var due = model.due();

        model.receivedProperty().set("9 Nov 2026");
        assertThat(due.get()).isEqualTo("Reply due by 8 Dec 2026, the twentieth working day.");

        model.receivedProperty().set("9 Nov");
        assertThat(due.get()).isEmpty();
    }

    @Test
    void sampleAuthority_isChosenOnlyWhereThereIsNoOther() throws StoreException, LetterFileException {
        disk.sample().storeOnFirstStart(disk.store, FINDINGS);
        var note = model.authorityNote();
        model.load();
        assertThat(model.authorityProperty().get()).isEqualTo(disk.sample().profile());
        assertThat(note.get()).startsWith("This is the sample.");

        AuthorityProfile own = keep("westmere");
        model.load();
        assertThat(model.authorityProperty().get()).isEqualTo(own);
        assertThat(note.get()).isEmpty();
    }

    @Test
    void noAuthority_isSaidInPlace() {
        var note = model.authorityNote();
        assertThat(note.get()).isEmpty();

        model.load();

        assertThat(note.get()).startsWith("There is no authority yet.");
    }

    @Test
    void failure_isToldAndCanBeTriedAgain() {
        model.kindProperty().set(LetterKind.MIXED);
        disk.close();

        model.begin();
        model.begin();

        assertThat(said.failed).hasSize(2).allMatch(sentence -> sentence.contains("the letters are closed"));
        assertThat(places).isEmpty();
    }
}
