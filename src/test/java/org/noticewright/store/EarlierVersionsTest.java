package org.noticewright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.noticewright.store.DatabaseFile.Access;
import org.noticewright.store.OpenedStore.NewerThanProgram;

/** The scripts in {@code src/test/resources/store} were written by the program when their version was the newest. */
class EarlierVersionsTest {
    private static final Path SCRIPTS =
            Path.of(System.getProperty("project.basedir", "."), "src", "test", "resources", "store");

    @TempDir
    private Path folder;

    static List<Integer> earlierVersions() {
        return IntStream.range(1, Migrations.NEWEST).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("earlierVersions")
    void databaseOfAnEarlierVersion_opensWithAllThatItHolds(int version) throws Exception {
        make(folder, version, script(version));

        try (LetterStore store = Stores.open(folder)) {
            requireAll(store);
            assertThat(store.add(Stores.hospital(), FindingsCount.NONE).number())
                    .isEqualTo(9);
        }
        assertThat(new LetterSet(folder, Stores.EXEMPTIONS).backups())
                .anyMatch(file -> file.getFileName().toString().startsWith("before-version-" + Migrations.NEWEST));
        try (LetterStore store = Stores.open(folder)) {
            assertThat(store.cases()).hasSize(3);
        }
    }

    @ParameterizedTest
    @MethodSource("earlierVersions")
    void backupThatIsMadeBeforeAMigration_isOfTheEarlierVersion_andCanBeRestored(int version) throws Exception {
        make(folder, version, script(version));
        LetterSet letters = new LetterSet(folder, Stores.EXEMPTIONS);
        Stores.open(letters, null).store().close();
        Path backup = letters.backups().stream()
                .filter(file -> file.getFileName().toString().startsWith("before-version-"))
                .findFirst()
                .orElseThrow();

        LetterSet other = new LetterSet(folder.resolve("other"), Stores.EXEMPTIONS);
        assertThat(other.restore(backup, null)).isEqualTo(new Replaced.Done(2, null, null));
        try (LetterStore store = Stores.open(other, null).store()) {
            requireAll(store);
        }
        try (GZIPInputStream zipped = new GZIPInputStream(Files.newInputStream(backup))) {
            String text = new String(zipped.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text.lines().filter(line -> !line.startsWith("-- Made at")))
                    .containsExactlyElementsOf(script(version)
                            .lines()
                            .filter(line -> !line.startsWith("-- Made at"))
                            .toList());
        }
    }

    private static void requireAll(LetterStore store) throws StoreException {
        CaseId mixed = new CaseId(1);
        CaseId holding = new CaseId(4);
        assertThat(store.letter(mixed)).isEqualTo(Stores.mixed());
        assertThat(store.letter(holding)).isEqualTo(Stores.example("harrowby-council-holding"));
        assertThat(store.cases()).hasSize(2);
        CaseRow row = store.row(holding).orElseThrow();
        assertThat(row.status()).isEqualTo(Status.SENT);
        assertThat(row.exemptions()).containsExactly("s31(1)(a)");
        assertThat(row.findings()).isEqualTo(new FindingsCount(1, 2));
        assertThat(row.changed()).isEqualTo(Instant.parse("2026-11-21T08:30:00.123456Z"));
        assertThat(store.versions(holding))
                .containsExactly(new VersionRow(
                        new VersionId(3), VersionReason.FINAL_EXPORTED, Instant.parse("2026-11-21T16:00:00Z")));
        assertThat(store.version(new VersionId(3))).isEqualTo(store.letter(holding));
        assertThat(store.find(String.valueOf(row.subject()))).containsExactly(holding);
        assertThat(store.defaultAuthority()).contains("harrowby");
        assertThat(store.authority("harrowby").orElseThrow().logo()).containsExactly(1, 2, 3);
        assertThat(store.settings()).isEqualTo(Map.of("theme", "dark"));
    }

    @Test
    void databaseOfANewerProgram_isRefused_unharmed() throws Exception {
        Stores.open(folder).close();
        try (Connection database = new DatabaseFile(folder, null).connect(Access.WRITE)) {
            Sql.run(database, "update schema_version set version = " + (Migrations.NEWEST + 1));
            Sql.run(database, "alter table cases add column unheard_of varchar");
            database.commit();
        }
        byte[] before = Stores.bytes(folder);
        LetterSet letters = new LetterSet(folder, Stores.EXEMPTIONS);

        OpenedStore outcome = letters.open(null);

        assertThat(outcome).isEqualTo(new NewerThanProgram(letters.folder(), Migrations.NEWEST + 1));
        assertThat(outcome.sentence()).contains("newer Noticewright", "Nothing was changed");
        assertThat(Arrays.equals(Stores.bytes(folder), before)).isTrue();
        assertThat(letters.openReadOnly(null)).isInstanceOf(NewerThanProgram.class);
        assertThat(letters.changePassword(null, "x".toCharArray())).isInstanceOf(Replaced.Refused.class);
        assertThat(Arrays.equals(Stores.bytes(folder), before)).isTrue();
    }

    @Test
    void migrationThatWasKilled_leavesTheEarlierVersion() throws Exception {
        make(folder, 1, script(1));
        Path aside = Files.createDirectory(folder.resolve(".aside-of-a-killed-process"));
        Files.copy(folder.resolve(DatabaseFile.NAME), aside.resolve(DatabaseFile.NAME));

        try (LetterStore store = Stores.open(folder)) {
            requireAll(store);
        }
        assertThat(aside).doesNotExist();
    }

    @Test
    void everyVersion_hasItsScript() {
        assertThat(earlierVersions()).isNotEmpty().allSatisfy(version -> assertThat(
                        SCRIPTS.resolve("version-" + version + ".sql"))
                .exists());
    }

    private static String script(int version) throws IOException {
        return Files.readString(SCRIPTS.resolve("version-" + version + ".sql"));
    }

    /** Runs the script as the SQL that it is. */
    private static void make(Path folder, int version, String script) throws SQLException {
        try (Connection database = new DatabaseFile(folder, null).connect(Access.CREATE)) {
            Sql.run(database, script);
            database.commit();
            assertThat(Migrations.version(database)).isEqualTo(version);
        }
    }
}
