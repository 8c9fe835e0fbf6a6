package org.noticewright.desk.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.noticewright.desk.cases.CasesOnDisk.FINDINGS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.clock.Clock;
import org.noticewright.desk.cases.CasesModel.Showing;
import org.noticewright.desk.kit.Background;
import org.noticewright.desk.kit.SameThread;
import org.noticewright.desk.shell.Place;
import org.noticewright.letter.Letter;
import org.noticewright.store.AuthorityProfile;
import org.noticewright.store.CaseId;
import org.noticewright.store.Status;
import org.noticewright.store.StoreException;

@SuppressWarnings("NullAway.Init")
class CasesModelTest {
    @TempDir
    private Path folder;

    private CasesOnDisk disk;
    private final SameThread background = new SameThread();
    private final Said said = new Said();
    private final List<Place> places = new ArrayList<>();
    private CasesModel cases;
    private CaseActions actions;
    private Imports imports;

    @BeforeEach
    void open() {
        disk = new CasesOnDisk(folder.resolve("letters"));
        cases = model(background);
        actions = new CaseActions(
                disk.store, cases, CasesOnDisk.EXPORT, disk.sample(), FINDINGS, background, places::add, said);
        imports = new Imports(disk.store, cases, CasesOnDisk.IMPORT, FINDINGS, background, places::add, said);
    }

    private CasesModel model(Background work) {
        return new CasesModel(disk.store, Clock.standard(), CasesOnDisk.TIME, work, said);
    }

    @AfterEach
    void close() {
        disk.close();
    }

    private List<String> subjects() {
        return cases.shown().stream().map(CaseLine::subject).toList();
    }

    private void type(String words) {
        cases.typedProperty().set(words);
        background.pass(CasesModel.PAUSE);
    }

    @Test
    void list_showsNewestFirstInWords() {
        disk.three();
        assertThat(cases.showingProperty().get()).isEqualTo(Showing.LOADING);

        cases.load();

        assertThat(subjects()).containsExactly("Patch dates", "Payments page", "Badges and doors");
        CaseLine mixed = cases.shown().get(1);
        assertThat(List.of(
                        mixed.reference(),
                        mixed.outcome(),
                        mixed.status(),
                        mixed.received(),
                        mixed.due().words(),
                        mixed.findings()))
                .containsExactly(
                        "HBC-FOI-2026-0087",
                        "Disclosed, neither confirm nor deny",
                        "Draft",
                        "9 Nov 2026",
                        "8 Dec 2026, 10 working days left",
                        "1 error, 1 warning");
        assertThat(cases.countProperty().get()).isEqualTo("3 cases");
        assertThat(cases.showingProperty().get()).isEqualTo(Showing.CASES);
    }

    @Test
    void emptyStore_hasNoCase() {
        cases.load();

        assertThat(cases.showingProperty().get()).isEqualTo(Showing.NO_CASE);
        assertThat(cases.countProperty().get()).isEqualTo("0 cases");
    }

    @Test
    void typing_findsByAllWordsOfTheLetters() {
        disk.three();
        cases.load();

        type("honey acc"); // in a question of the mixed letter

        assertThat(subjects()).containsExactly("Payments page");
        assertThat(cases.countProperty().get()).isEqualTo("1 of 3 cases");

        type("zebra crossing");
        assertThat(cases.showingProperty().get()).isEqualTo(Showing.NOTHING_FOUND);

        type(" ");
        assertThat(subjects()).hasSize(3);
        assertThat(cases.countProperty().get()).isEqualTo("3 cases");
    }

    @Test
    void typing_waitsForAPause() {
        disk.three();
        cases.load();

        cases.typedProperty().set("honey");
        background.pass(CasesModel.PAUSE.dividedBy(2));
        assertThat(subjects()).hasSize(3);

        background.pass(CasesModel.PAUSE);
        assertThat(subjects()).containsExactly("Payments page");
    }

    @Test
    void filters_narrowTogetherAndClearTogether() throws StoreException {
        CaseId refusal = disk.three().getFirst();
        disk.store.setStatus(refusal, Status.WITH_ADVISER);
        cases.load();

        cases.exemptionProperty().set("s31(3)");
        assertThat(subjects()).containsExactly("Patch dates", "Payments page");

        cases.statusProperty().set(Status.WITH_ADVISER);
        assertThat(cases.showingProperty().get()).isEqualTo(Showing.NOTHING_FOUND);

        cases.exemptionProperty().set(null);
        assertThat(subjects()).containsExactly("Badges and doors");

        type("badge");
        cases.clear();
        assertThat(subjects()).hasSize(3);
    }

    @Test
    void search_letsOnlyTheNewestResultStand() {
        disk.three();
        Held held = new Held();
        cases = model(held);
        cases.load();
        held.finish();

        cases.typedProperty().set("honey");
        held.waited.removeFirst().run();
        cases.typedProperty().set("honeyx");
        held.waited.removeFirst().run();
        assertThat(held.work).as("searches under way").hasSize(1);

        held.finish();
        assertThat(subjects()).as("while the newest is under way").hasSize(3);
        held.finish();
        assertThat(subjects()).isEmpty();
    }

    @Test
    void search_staysWhenTheListIsReadAnew() {
        disk.three();
        cases.load();
        type("honey");

        disk.add(CasesOnDisk.MIXED, "Another honey", "2026-11-10");
        cases.load();

        assertThat(subjects()).containsExactly("Another honey", "Payments page");
    }

    @Test
    void status_isChangedInStoreAndList() throws StoreException {
        CaseId newest = disk.three().getLast();
        cases.load();
        cases.chosenProperty().set(cases.shown().getFirst());

        actions.setStatus(cases.shown().getFirst(), Status.READY);

        assertThat(disk.store.row(newest).orElseThrow().status()).isEqualTo(Status.READY);
        assertThat(cases.shown().getFirst().status()).isEqualTo("Ready");
        assertThat(cases.chosenProperty().get()).isSameAs(cases.shown().getFirst());
        assertThat(said.done).containsExactly("“Patch dates” has the status “Ready” now.");
    }

    @Test
    void deletedCase_comesBackWithUndo() throws StoreException {
        disk.three();
        cases.load();

        actions.delete(cases.shown().get(1));

        assertThat(subjects()).containsExactly("Patch dates", "Badges and doors");
        assertThat(disk.store.cases()).hasSize(2);
        assertThat(cases.countProperty().get()).isEqualTo("2 cases");

        said.accept("Undo");
        assertThat(subjects()).containsExactly("Patch dates", "Payments page", "Badges and doors");
        assertThat(cases.chosenProperty().get()).isEqualTo(cases.shown().get(1));
        assertThat(said.done).containsExactly("“Payments page” was deleted.", "“Payments page” is back.");
    }

    @Test
    void lastCase_deletedLeavesTheEmptyList() {
        disk.add(CasesOnDisk.MIXED, "Only one", "2026-11-10");
        cases.load();

        actions.delete(cases.shown().getFirst());

        assertThat(cases.showingProperty().get()).isEqualTo(Showing.NO_CASE);
    }

    @Test
    void duplicate_isANewCaseThatIsOpened() throws StoreException {
        CaseId mixed = disk.add(CasesOnDisk.MIXED, "Payments page", "2026-11-09");
        cases.load();

        actions.duplicate(cases.shown().getFirst());

        Place.Editor editor = (Place.Editor) places.getFirst();
        assertThat(editor.id()).isNotEqualTo(mixed);
        assertThat(disk.store.letter(editor.id())).isEqualTo(NextLetter.after(disk.store.letter(mixed)));
    }

    @Test
    void exportedCase_comesBackAsItWas() throws StoreException {
        imports.take(List.of(CasesOnDisk.MIXED));
        CaseLine line = cases.shown().getFirst();
        Path file = folder.resolve(CaseActions.fileName(line));

        actions.export(line, file);
        assertThat(file).hasFileName("HBC-FOI-2026-0087.letter.json");
        assertThat(said.done.getLast()).isEqualTo("“Harrowby Pay and help for residents” was written to " + file + ".");

        imports.take(List.of(file));
        assertThat(disk.store.letter(cases.shown().getFirst().id())).isEqualTo(disk.store.letter(line.id()));
        assertThat(disk.store.authorities()).hasSize(1);
        assertThat(said.failed).isEmpty();
    }

    @Test
    void importedLetter_isInTheListWithItsAuthority() throws StoreException {
        imports.take(List.of(CasesOnDisk.MIXED));

        assertThat(subjects()).containsExactly("Harrowby Pay and help for residents");
        assertThat(disk.store.authorities()).extracting(AuthorityProfile::id).containsExactly("harrowby");
        assertThat(said.done)
                .containsExactly("“Harrowby Pay and help for residents” was imported, and added to the authorities:"
                        + " Harrowby Borough Council.");

        said.accept("Open");
        assertThat(places)
                .containsExactly(new Place.Editor(cases.shown().getFirst().id()));
    }

    @Test
    void importedAuthority_doesNotReplaceOneThatIsThere() throws StoreException {
        imports.take(List.of(CasesOnDisk.MIXED));
        AuthorityProfile kept = disk.store.authority("harrowby").orElseThrow();
        AuthorityProfile changed = new AuthorityProfile(kept.authority(), new byte[] {1});
        disk.store.saveAuthority(changed);

        imports.take(List.of(CasesOnDisk.EXAMPLES.resolve("harrowby-council-holding.letter.json")));

        assertThat(disk.store.authority("harrowby")).contains(changed);
        assertThat(said.done.getLast()).endsWith("was imported.");
        assertThat(said.failed)
                .containsExactly("The authority Harrowby Borough Council was here already, with other details."
                        + " They were left as they are.");
    }

    @Test
    void filesThatAreNoLetters_keepNoOtherOut() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.letter.json"), "{ \"format\": 7 }");
        Path missing = folder.resolve("missing.letter.json");

        imports.take(List.of(broken, CasesOnDisk.MIXED, missing, CasesOnDisk.NEITHER));

        assertThat(subjects()).hasSize(2);
        assertThat(said.done).singleElement().asString().startsWith("2 letters were imported");
        assertThat(said.failed).hasSize(2);
        assertThat(said.failed.getFirst()).contains("broken.letter.json").contains("format");
        assertThat(said.failed.getLast()).contains("missing.letter.json");
    }

    @Test
    void letterWithoutItsAuthority_comesAndSaysSo() throws IOException {
        Path alone = Files.copy(CasesOnDisk.MIXED, folder.resolve("alone.letter.json"));

        imports.take(List.of(alone));

        assertThat(subjects()).hasSize(1);
        assertThat(said.failed).singleElement().asString().contains("names the authority “harrowby.authority.json”");
    }

    @Test
    void manyFilesThatAreNoLetters_areToldTogether() {
        imports.take(List.of(folder.resolve("a.json"), folder.resolve("b.json"), folder.resolve("c.json")));

        assertThat(said.done).isEmpty();
        assertThat(said.failed).hasSize(2);
        assertThat(said.failed.getLast())
                .isEqualTo("2 more files could not be imported: b.json, c.json. Import each by itself to see why.");
    }

    @Test
    void closedStore_isToldInASentence() {
        disk.close();

        cases.load();

        assertThat(said.failed).singleElement().asString().contains("the letters are closed");
    }

    @Test
    void sample_isAddedAndOpened() throws StoreException {
        actions.addSample();

        assertThat(disk.store.letter(((Place.Editor) places.getFirst()).id()))
                .extracting(Letter::subject)
                .asString()
                .startsWith("Sample: ");
    }

    /** Holds work and pauses back until the test lets them go. */
    private static final class Held implements Background {
        final List<Runnable> work = new ArrayList<>();
        final List<Runnable> waited = new ArrayList<>();

        @Override
        public <T> Job start(
                String name, Callable<T> task, Consumer<? super T> done, Consumer<? super Exception> failed) {
            work.add(() -> new SameThread().start(name, task, done, failed));
            return () -> {};
        }

        @Override
        public Job later(java.time.Duration pause, Runnable action) {
            waited.add(action);
            return () -> waited.remove(action);
        }

        void finish() {
            work.removeFirst().run();
        }
    }
}
