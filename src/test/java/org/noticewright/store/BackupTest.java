package org.noticewright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.store.OpenedStore.NewerThanProgram;
import org.noticewright.store.OpenedStore.Opened;

class BackupTest {
    @TempDir
    private Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T12:00:00Z"));

    private LetterSet letters() {
        InstantSource clock = now::get;
        return new LetterSet(folder.resolve("data"), Stores.EXEMPTIONS, clock);
    }

    private void openForADay(int number) throws StoreException {
        Opened opened = Stores.open(letters(), null);
        try (LetterStore store = opened.store()) {
            assertThat(opened.trouble().join()).isEqualTo(Optional.empty());
            store.add(Stores.numbered(number), FindingsCount.NONE);
        }
    }

    private List<String> names() {
        return letters().backups().stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }

    @Test
    void backup_isMadeOnceADay_andKeptForFourteen() throws Exception {
        LocalDate first = LocalDate.of(2026, 11, 23);
        for (int day = 0; day < 17; day++) {
            openForADay(2 * day);
            openForADay(2 * day + 1);
            assertThat(names()).contains("noticewright-" + first.plusDays(day) + ".sql.gz");
            now.updateAndGet(instant -> instant.plus(1, ChronoUnit.DAYS));
        }
        assertThat(names())
                .hasSize(14)
                .containsExactlyElementsOf(Stream.iterate(16, day -> day > 2, day -> day - 1)
                        .map(day -> "noticewright-" + first.plusDays(day) + ".sql.gz")
                        .toList());
    }

    @Test
    void lastBackup_isNeverDeleted_howeverOldItIs() throws Exception {
        openForADay(1);
        assertThat(names()).hasSize(1);
        Path only = letters().backups().getFirst();
        LetterSet later =
                new LetterSet(letters().folder(), Stores.EXEMPTIONS, () -> Instant.parse("2030-01-01T12:00:00Z"));
        // the backup of that day cannot be written: a folder stands in its place
        Files.createDirectory(only.resolveSibling("noticewright-2030-01-01.sql.gz"));
        Opened opened = Stores.open(later, null);
        opened.trouble().join();
        opened.store().close();
        assertThat(only).exists();
    }

    @Test
    void restoredLetters_areThoseOfTheBackup_andWhatWasThereIsKeptTwice() throws Exception {
        openForADay(1);
        LetterSet letters = letters();
        BackedUp made = letters.backUp(folder.resolve("mine.sql.gz"), null);
        assertThat(made).isEqualTo(new BackedUp.Done(folder.resolve("mine.sql.gz")));
        openForADay(2);

        Replaced done = letters.restore(folder.resolve("mine.sql.gz"), null);

        assertThat(done).isInstanceOfSatisfying(Replaced.Done.class, is -> {
            assertThat(is.cases()).isEqualTo(1);
            assertThat(is.keptAside()).isDirectoryContaining(file -> file.endsWith(DatabaseFile.NAME));
            assertThat(letters.backups()).contains(Objects.requireNonNull(is.backup()));
        });
        try (LetterStore store = Stores.open(letters, null).store()) {
            assertThat(store.cases())
                    .extracting(row -> Stores.number(store.letter(row.id())))
                    .containsExactly(1L);
        }
        Path before = letters.backups().stream()
                .filter(file -> file.getFileName().toString().startsWith("before-restore-"))
                .findFirst()
                .orElseThrow();
        assertThat(letters.restore(before, null)).isInstanceOf(Replaced.Done.class);
        try (LetterStore store = Stores.open(letters, null).store()) {
            assertThat(store.cases()).hasSize(2);
        }
    }

    @Test
    void everythingThatIsKept_isInABackup() throws Exception {
        try (LetterStore store = Stores.open(letters(), null).store()) {
            CaseId one = store.add(Stores.letter("It's; -- 'quoted'\n\\n", "a\nb"), new FindingsCount(1, 0));
            CaseId two = store.add(Stores.mixed(), FindingsCount.NONE);
            store.keepVersion(two, Stores.hospital(), VersionReason.FINAL_EXPORTED);
            store.setStatus(two, Status.SENT);
            store.delete(one);
            CaseId gone = store.add(Stores.mixed(), FindingsCount.NONE);
            store.delete(gone);
            store.purge(gone);
            store.setSetting("theme", "it's dark");
        }
        assertThat(letters().backUp(folder.resolve("all.sql.gz"), null)).isInstanceOf(BackedUp.Done.class);
        LetterSet other = new LetterSet(folder.resolve("other"), Stores.EXEMPTIONS);
        assertThat(other.restore(folder.resolve("all.sql.gz"), null)).isEqualTo(new Replaced.Done(2, null, null));

        try (LetterStore before = Stores.open(letters(), null).store();
                LetterStore after = Stores.open(other, null).store()) {
            assertThat(after.cases()).isEqualTo(before.cases());
            assertThat(after.deletedCases()).isEqualTo(before.deletedCases()).hasSize(1);
            CaseId two = new CaseId(2);
            assertThat(after.versions(two)).isEqualTo(before.versions(two)).hasSize(1);
            assertThat(after.letter(new CaseId(1))).isEqualTo(before.letter(new CaseId(1)));
            assertThat(after.settings()).isEqualTo(before.settings());
            assertThat(after.add(Stores.mixed(), FindingsCount.NONE).number())
                    .as("a purged number is not used again")
                    .isGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void backupOfOpenLetters_isOfOneMoment() throws Exception {
        LetterSet letters = letters();
        try (WriterProcess writer = WriterProcess.start(letters.folder(), Long.MAX_VALUE / 2)) {
            assertThat(writer.line()).isEqualTo("Opened");
            for (int i = 0; i < 50; i++) {
                writer.line();
            }
            for (int round = 0; round < 3; round++) {
                Path file = folder.resolve("round-" + round + ".sql.gz");
                assertThat(letters.backUp(file, null)).isEqualTo(new BackedUp.Done(file));
                LetterSet other = new LetterSet(folder.resolve("other-" + round), Stores.EXEMPTIONS);
                assertThat(other.restore(file, null)).isEqualTo(new Replaced.Done(WriterProcess.CASES, null, null));
            }
        }
    }

    @Test
    void dailyBackup_whileLettersAreSaved_isOfOneMoment() throws Exception {
        openForADay(0);
        now.updateAndGet(instant -> instant.plus(1, ChronoUnit.DAYS));
        Opened opened = Stores.open(letters(), null);
        try (LetterStore store = opened.store()) {
            long number = 1;
            while (!opened.trouble().isDone() || number < 100) {
                CaseId id = store.add(Stores.numbered(number++), FindingsCount.NONE);
                store.keepVersion(id, Stores.numbered(number), VersionReason.KEPT);
                if (number % 5 == 0) {
                    store.delete(id);
                    store.purge(id);
                }
            }
            assertThat(opened.trouble().join()).isEqualTo(Optional.empty());
        }
        LetterSet other = new LetterSet(folder.resolve("other"), Stores.EXEMPTIONS);
        assertThat(other.restore(letters().backups().getFirst(), null)).isInstanceOf(Replaced.Done.class);
    }

    @Test
    void fileThatIsNoWholeBackup_changesNothing() throws Exception {
        openForADay(1);
        LetterSet letters = letters();
        byte[] whole = Files.readAllBytes(letters.backups().getFirst());
        assertThat(letters.backUp(folder.resolve("b.sql.gz"), null)).isInstanceOf(BackedUp.Done.class);
        String script = unzipped(folder.resolve("b.sql.gz"));
        byte[] before = Stores.bytes(letters.folder());
        List<byte[]> bad = List.of(
                new byte[0],
                "select 1;".getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(whole, whole.length / 2),
                zipped(script.substring(0, script.length() / 2)),
                zipped(script.substring(0, script.lastIndexOf("-- End"))),
                zipped(script.replace("rows: 2", "rows: 3")),
                zipped(script.replace("insert into letters", "insert into schema_version")),
                zipped(script.replace("insert into letters (case_id", "insert into letters (case_id) select 1 --")),
                zipped(script.replace("-- End", "drop table cases;\n-- End")),
                zipped(script.replace("values (1, ", "values (file_read('/etc/hostname'), ")),
                zipped(script.replace("-- Rows", "create alias x for \"java.lang.System.exit\";\ncall x(1);\n")),
                zipped(script.replace("hospital", "hospitel")));
        for (byte[] bytes : bad) {
            Path file = Files.write(folder.resolve("bad.sql.gz"), bytes);
            assertThat(letters.restore(file, null)).isEqualTo(new Replaced.NotABackup(file));
        }
        assertThat(letters.restore(folder.resolve("none.sql.gz"), null)).isInstanceOf(Replaced.NotABackup.class);
        assertThat(letters.restore(folder, null)).isInstanceOf(Replaced.NotABackup.class);
        Path newer = Files.write(
                folder.resolve("newer.sql.gz"), zipped(script.replace("Tables of version 2", "Tables of version 3")));
        assertThat(letters.restore(newer, null))
                .isEqualTo(new Replaced.Refused(new NewerThanProgram(letters.folder(), 3)));
        assertThat(Stores.bytes(letters.folder())).isEqualTo(before);
        try (Stream<Path> files = Files.list(letters.folder())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("backups", "letters.lock", DatabaseFile.NAME);
        }
    }

    /** A script that runs brings the same rows as one that is read. */
    @Test
    void script_isPlainSql() throws Exception {
        openForADay(1);
        assertThat(letters().backUp(folder.resolve("b.sql.gz"), null)).isInstanceOf(BackedUp.Done.class);
        Path ran = Files.createDirectory(folder.resolve("ran"));
        try (Connection database = new DatabaseFile(ran, null).connect(DatabaseFile.Access.CREATE)) {
            Sql.run(database, unzipped(folder.resolve("b.sql.gz")));
            database.commit();
        }
        try (LetterStore store = Stores.open(ran)) {
            assertThat(store.letter(new CaseId(1))).isEqualTo(Stores.numbered(1));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void filesOfTheLetters_areTheirOwnersAlone() throws Exception {
        openForADay(1);
        try (Stream<Path> files = Files.walk(letters().folder())) {
            Set<String> rights = files.filter(file -> !file.endsWith("letters.lock"))
                    .map(BackupTest::rights)
                    .collect(Collectors.toSet());
            assertThat(rights).containsExactlyInAnyOrder("rwx------", "rw-------");
        }
    }

    private static String rights(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unzipped(Path file) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
