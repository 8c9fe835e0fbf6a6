package org.noticewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.AuthorityFile;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterFile;
import org.noticewright.letter.LetterPath;
import org.noticewright.store.AuthorityProfile;
import org.noticewright.store.CaseId;
import org.noticewright.store.CaseRow;
import org.noticewright.store.FindingsCount;
import org.noticewright.store.LetterSet;
import org.noticewright.store.LetterStore;
import org.noticewright.store.OpenedStore;
import org.noticewright.store.Status;
import org.noticewright.store.StoreException;
import org.noticewright.store.VersionReason;
import org.noticewright.store.VersionRow;

/** Restores what the command backed up, on the machine of every build, and holds all of it to what was there. */
class RestoreCommandTest {
    private static final Path EXAMPLES = Path.of(System.getProperty("project.basedir", "."), "examples");
    private static final Exemptions EXEMPTIONS = Exemptions.load();
    private static final int LETTERS_OF_EACH_EXAMPLE = 8;

    @TempDir
    private Path folder;

    /** All that a set of letters holds. */
    private record Kept(
            List<CaseRow> cases,
            List<CaseRow> deleted,
            Map<CaseId, Letter> letters,
            List<Version> versions,
            List<AuthorityProfile> authorities,
            Optional<String> defaultAuthority,
            Map<String, String> settings) {}

    /** One version of a letter. */
    private record Version(CaseId of, VersionRow row, Letter letter) {}

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyLetterVersionAndAuthority_comesBackAsItWas(boolean isProtected) throws Exception {
        LetterSet letters = new LetterSet(folder.resolve("letters"), EXEMPTIONS);
        @Nullable String password = isProtected ? "three odd words" : null;
        Path typed = Files.writeString(folder.resolve("password"), "three odd words\n");
        try (LetterStore store = open(letters, null)) {
            fill(store);
        }
        letters.changePassword(null, isProtected ? "three odd words".toCharArray() : null);
        Kept before = kept(letters, password);
        assertThat(before.cases()).hasSizeGreaterThan(30);
        assertThat(before.versions()).hasSizeGreaterThan(60);
        Path backup = folder.resolve("backup");

        CommandRun made = CommandRun.of("backup", "--data", letters.folder(), "-o", backup, "--password-file", typed);
        assertThat(made.exit()).as(made.err()).isZero();
        Path elsewhere = folder.resolve("elsewhere");
        CommandRun restored = CommandRun.of("restore", backup, "--data", elsewhere, "--password-file", typed);

        int all = before.cases().size() + before.deleted().size();
        assertThat(restored)
                .isEqualTo(
                        new CommandRun(0, "Restored %d cases from %s to %s.%n".formatted(all, backup, elsewhere), ""));
        assertThat(kept(new LetterSet(elsewhere, EXEMPTIONS), password)).isEqualTo(before);
    }

    @Test
    void restore_firstBacksUpWhatIsThere() throws Exception {
        LetterSet letters = new LetterSet(folder.resolve("letters"), EXEMPTIONS);
        try (LetterStore store = open(letters, null)) {
            store.add(Letter.blank(), FindingsCount.NONE);
        }
        Path backup = folder.resolve("backup.sql.gz");
        CommandRun.of("backup", "--data", letters.folder(), "-o", backup);
        try (LetterStore store = open(letters, null)) {
            fill(store);
        }
        Kept before = kept(letters, null);

        CommandRun restored = CommandRun.of("restore", backup, "--data", letters.folder());

        String said = restored.out()
                .lines()
                .filter(line -> line.startsWith("What was there before was backed up to "))
                .findFirst()
                .orElseThrow();
        Path kept = Path.of(said.substring("What was there before was backed up to ".length(), said.length() - 1));
        assertThat(kept(letters, null).cases()).hasSize(1);
        assertThat(CommandRun.of("restore", kept, "--data", letters.folder()).exit())
                .isZero();
        assertThat(kept(letters, null)).isEqualTo(before);
    }

    private static LetterStore open(LetterSet letters, @Nullable String password) {
        OpenedStore outcome = letters.open(password == null ? null : password.toCharArray());
        assertThat(outcome).as(outcome.sentence()).isInstanceOf(OpenedStore.Opened.class);
        OpenedStore.Opened opened = (OpenedStore.Opened) outcome;
        assertThat(opened.trouble().join()).isEmpty();
        return opened.store();
    }

    /** The examples, several times each with other words, some sent, some deleted, all with versions. */
    private static void fill(LetterStore store) throws Exception {
        for (Path file : examples(".authority.json")) {
            byte[] logo = Files.readAllBytes(Path.of(file.toString().replace(".authority.json", "-logo.png")));
            store.saveAuthority(new AuthorityProfile(new AuthorityFile().read(file), logo));
        }
        store.setDefaultAuthority("westmere");
        store.setSetting("appearance.theme", "dark");
        for (Path file : examples(".letter.json")) {
            Letter example = new LetterFile(EXEMPTIONS).read(file);
            for (int i = 0; i < LETTERS_OF_EACH_EXAMPLE; i++) {
                Letter letter = LetterPath.parse("reference").write(example, "FOI/" + i + " 'ŵ' \\ \"£\"\n;--");
                CaseId id = store.add(letter, new FindingsCount(i, 2 * i));
                store.keepVersion(id, example, VersionReason.OPENED);
                store.keepVersion(id, letter, i % 2 == 0 ? VersionReason.KEPT : VersionReason.FINAL_EXPORTED);
                store.setStatus(id, i % 2 == 0 ? Status.SENT : Status.DRAFT);
            }
        }
        store.delete(store.add(Letter.blank(), FindingsCount.NONE));
    }

    private static List<Path> examples(String ending) throws Exception {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static Kept kept(LetterSet letters, @Nullable String password) throws StoreException {
        try (LetterStore store = open(letters, password)) {
            List<CaseRow> all = new ArrayList<>(store.cases());
            all.addAll(store.deletedCases());
            Map<CaseId, Letter> texts = new LinkedHashMap<>();
            List<Version> versions = new ArrayList<>();
            for (CaseRow row : all) {
                texts.put(row.id(), store.letter(row.id()));
                for (VersionRow version : store.versions(row.id())) {
                    versions.add(new Version(row.id(), version, store.version(version.id())));
                }
            }
            return new Kept(
                    store.cases(),
                    store.deletedCases(),
                    texts,
                    versions,
                    store.authorities(),
                    store.defaultAuthority(),
                    store.settings());
        }
    }
}
