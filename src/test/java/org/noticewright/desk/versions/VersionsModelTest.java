package org.noticewright.desk.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.casework.Fault;
import org.noticewright.casework.RefusedException;
import org.noticewright.compare.ChangedPlace;
import org.noticewright.desk.FormWindow;
import org.noticewright.desk.kit.Messages;
import org.noticewright.desk.kit.SameThread;
import org.noticewright.desk.work.WorkingLetter;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Letter;
import org.noticewright.store.CaseId;
import org.noticewright.store.FindingsCount;
import org.noticewright.store.LetterSet;
import org.noticewright.store.LetterStore;
import org.noticewright.store.OpenedStore;
import org.noticewright.store.StoreException;
import org.noticewright.store.VersionId;
import org.noticewright.store.VersionReason;
import org.noticewright.store.VersionRow;

/** Versions in a real store, without a window. */
class VersionsModelTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final Letter first = FormWindow.example("northmoor-hospital-refusal");
    private final WorkingLetter working = new WorkingLetter(first, InstantSource.system());
    private final SameThread background = new SameThread();
    private final List<String> said = new ArrayList<>();
    private @Nullable Runnable offered;

    @SuppressWarnings("NullAway.Init")
    private LetterStore store;

    @SuppressWarnings("NullAway.Init")
    private VersionsModel model;

    @SuppressWarnings("NullAway.Init")
    private CaseId id;

    @BeforeEach
    void openAStore() throws StoreException {
        OpenedStore opened = new LetterSet(folder, Exemptions.load()).open(null);
        store = ((OpenedStore.Opened) opened).store();
        id = store.add(first, FindingsCount.NONE);
        store.keepVersion(id, first, VersionReason.OPENED);
        LetterReader reader = letter -> {
            if (letter.subject() == null) {
                throw new RefusedException(Fault.INPUT, List.of("It has no subject."));
            }
            return "About " + letter.subject();
        };
        model = new VersionsModel(store, id, working, reader, background, new Heard(), InstantSource.system(), LONDON);
        model.refresh();
    }

    @AfterEach
    void closeTheStore() {
        model.close();
        store.close();
    }

    private final class Heard implements Messages {
        @Override
        public void done(String sentence, @Nullable String offer, Runnable action) {
            said.add(sentence);
            offered = action;
        }

        @Override
        public void failed(String sentence, @Nullable String offer, Runnable action) {
            said.add(sentence);
        }
    }

    private void choose(int index) {
        model.choose(model.versions().get(index));
    }

    @Test
    void version_isNamedByReasonAndTime() {
        Instant now = Instant.parse("2026-11-23T10:00:00Z");

        assertThat(words(VersionReason.OPENED, "2026-11-23T09:12:00Z", now)).isEqualTo("Opened, today 09:12");
        assertThat(words(VersionReason.KEPT, "2026-11-22T23:59:00Z", now)).isEqualTo("Kept by you, yesterday 23:59");
        assertThat(words(VersionReason.DRAFT_EXPORTED, "2026-11-18T07:00:00Z", now))
                .isEqualTo("Draft exported, Wednesday 07:00");
        assertThat(words(VersionReason.FINAL_EXPORTED, "2026-06-01T11:30:00Z", now))
                .isEqualTo("Final letter exported, 1 June 12:30");
        assertThat(words(VersionReason.BEFORE_RESTORE, "2025-12-31T08:00:00Z", now))
                .isEqualTo("Before a version was restored, 31 December 2025 08:00");
    }

    private static String words(VersionReason reason, String kept, Instant now) {
        return VersionLine.of(new VersionRow(new VersionId(1), reason, Instant.parse(kept)), now, LONDON)
                .words();
    }

    @Test
    void chosenVersion_isComparedWithTheLetter_andAgainAfterAChange() {
        choose(0);
        assertThat(model.placesProperty().get()).isEmpty();

        working.put("subject", "subject", "Other matters");
        background.pass(Duration.ofSeconds(1));
        assertThat(model.placesProperty().get()).extracting(ChangedPlace::label).containsExactly("Subject");
    }

    @Test
    void restoredVersion_keepsTheLetterFirst_andIsUndoneAsOneStep() throws StoreException {
        working.put("subject", "subject", "Other matters");
        Letter changed = working.letter();
        choose(0);
        model.restore();

        assertThat(working.letter()).isEqualTo(first);
        assertThat(model.versions()).hasSize(2);
        assertThat(store.versions(id).getFirst().reason()).isEqualTo(VersionReason.BEFORE_RESTORE);
        assertThat(store.version(store.versions(id).getFirst().id())).isEqualTo(changed);
        Objects.requireNonNull(offered).run();
        assertThat(working.letter()).isEqualTo(changed);
    }

    @Test
    void storeThatFails_restoresNothing_andSaysSo() {
        working.put("subject", "subject", "Other matters");
        Letter changed = working.letter();
        choose(0);
        store.close();
        model.restore();

        assertThat(working.letter()).isEqualTo(changed);
        assertThat(model.faultProperty().get()).isNotEmpty();
        assertThat(said).isEmpty();
    }

    @Test
    void letterAsItIs_isKeptOnce() {
        working.put("subject", "subject", "Other matters");
        model.keep();
        model.keep();

        assertThat(model.versions()).hasSize(2);
        assertThat(model.versions().getFirst().words()).startsWith("Kept by you, today");
    }

    @Test
    void wholeLetter_isReadWhenItIsWanted_orSaysWhyNot() {
        choose(0);
        assertThat(model.textProperty().get()).isEmpty();
        model.wholeProperty().set(true);
        assertThat(model.textProperty().get()).isEqualTo("About " + first.subject());

        working.put("subject", "subject", null);
        model.keep();
        choose(0);
        assertThat(model.textProperty().get()).endsWith("It has no subject.");
    }
}
