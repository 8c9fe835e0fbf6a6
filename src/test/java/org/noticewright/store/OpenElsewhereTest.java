package org.noticewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.store.OpenedStore.OpenElsewhere;
import org.noticewright.store.OpenedStore.Opened;

class OpenElsewhereTest {
    @TempDir
    private Path folder;

    @Test
    void secondDeskInTheSameProcess_isToldSo_andNothingIsLockedOnceTheFirstIsClosed() throws Exception {
        LetterSet letters = new LetterSet(folder, Stores.EXEMPTIONS);
        LetterStore first = Stores.open(letters, null).store();
        CaseId id = first.add(Stores.mixed(), FindingsCount.NONE);

        assertThat(letters.open(null)).isEqualTo(new OpenElsewhere(letters.folder()));
        assertThat(letters.open(null).sentence()).contains("open in another window", "read them here");
        assertThat(new LetterSet(folder.resolve("..").resolve(folder.getFileName()), Stores.EXEMPTIONS).open(null))
                .isInstanceOf(OpenElsewhere.class);
        assertThat(letters.restore(folder.resolve("any.sql.gz"), null))
                .isEqualTo(new Replaced.Refused(new OpenElsewhere(letters.folder())));
        assertThat(letters.changePassword(null, "x".toCharArray())).isInstanceOf(Replaced.Refused.class);
        first.save(id, Stores.hospital(), FindingsCount.NONE);
        try (WriterProcess second = WriterProcess.start(folder, 1)) {
            assertThat(second.line()).isEqualTo("OpenElsewhere");
        }
        first.close();

        try (LetterStore again = Stores.open(letters, null).store()) {
            assertThat(again.letter(id)).isEqualTo(Stores.hospital());
        }
    }

    @Test
    void secondSet_opensBesideTheFirst() throws Exception {
        try (LetterStore first = Stores.open(folder.resolve("first"));
                LetterStore second = Stores.open(folder.resolve("second"))) {
            CaseId id = first.add(Stores.mixed(), FindingsCount.NONE);
            assertThat(second.cases()).isEmpty();
            assertThat(first.cases()).extracting(CaseRow::id).containsExactly(id);
        }
    }

    @Test
    void readOnlyLetters_cannotBeChanged_andGoWithoutATrace() throws Exception {
        LetterSet letters = new LetterSet(folder, Stores.EXEMPTIONS);
        long left = copies();
        try (LetterStore first = Stores.open(letters, null).store()) {
            CaseId id = first.add(Stores.mixed(), FindingsCount.NONE);
            VersionId version = first.keepVersion(id, Stores.mixed(), VersionReason.KEPT);
            LetterStore reading = Stores.opened(letters.openReadOnly(null)).store();
            assertThat(copies()).isGreaterThan(left);
            first.save(id, Stores.hospital(), FindingsCount.NONE);

            assertThat(reading.isReadOnly()).isTrue();
            assertThat(reading.letter(id)).isEqualTo(Stores.mixed());
            assertThat(reading.version(version)).isEqualTo(Stores.mixed());
            assertThat(reading.find("")).containsExactly(id);
            assertThatThrownBy(() -> reading.save(id, Stores.hospital(), FindingsCount.NONE))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("can only be read");
            assertThatThrownBy(() -> reading.add(Stores.hospital(), FindingsCount.NONE))
                    .isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> reading.setSetting("a", "b")).isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> reading.sync()).isInstanceOf(StoreException.class);
            reading.close();

            assertThat(first.letter(id)).isEqualTo(Stores.hospital());
        }
        assertThat(copies()).isEqualTo(left);
    }

    private static long copies() throws Exception {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("noticewright-read-"))
                    .count();
        }
    }

    @Test
    void lettersReadWhileAnotherProcessSaves_areWhole_andHoldAllThatWasAcknowledged() throws Exception {
        LetterSet letters = new LetterSet(folder, Stores.EXEMPTIONS);
        try (WriterProcess writer = WriterProcess.start(folder, Long.MAX_VALUE / 2)) {
            assertThat(writer.line()).isEqualTo("Opened");
            assertThat(letters.open(null)).isInstanceOf(OpenElsewhere.class);
            for (int round = 0; round < 12; round++) {
                String last = "";
                for (int i = 0; i < 40; i++) {
                    String line = writer.line();
                    last = line.startsWith("saved") ? line : last;
                }
                long acknowledged = Long.parseLong(last.substring(last.lastIndexOf(' ') + 1));
                Opened opened = Stores.opened(letters.openReadOnly(null));
                try (LetterStore store = opened.store()) {
                    List<CaseRow> cases = store.cases();
                    assertThat(cases).hasSize(WriterProcess.CASES);
                    long newest = 0;
                    for (CaseRow row : cases) {
                        long number = Stores.number(store.letter(row.id()));
                        assertThat(store.letter(row.id())).isEqualTo(Stores.numbered(number));
                        newest = Math.max(newest, number);
                    }
                    assertThat(newest).isGreaterThanOrEqualTo(acknowledged);
                }
            }
            assertThat(writer.process().isAlive()).isTrue();
        }
        try (LetterStore store = Stores.open(folder)) {
            assertThat(store.cases()).hasSize(WriterProcess.CASES);
        }
    }

    @Test
    void killedDesk_leavesNoLock() throws Exception {
        try (WriterProcess writer = WriterProcess.start(folder, Long.MAX_VALUE / 2)) {
            assertThat(writer.line()).isEqualTo("Opened");
        }
        Stores.open(folder).close();
    }
}
