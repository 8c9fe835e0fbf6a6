package org.noticewright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.store.OpenedStore.NeedsPassword;
import org.noticewright.store.OpenedStore.Opened;
import org.noticewright.store.OpenedStore.WrongPassword;

class PasswordTest {
    private static final String PASSWORD = "correct horse  b\u00e4ttery";
    private static final String SECRET = "Zebrafinch";

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private LetterSet letters;

    private CaseId id = new CaseId(0);

    @BeforeEach
    void keepALetter() throws Exception {
        letters = new LetterSet(folder, Stores.EXEMPTIONS);
        Opened opened = Stores.open(letters, null);
        try (LetterStore store = opened.store()) {
            id = store.add(Stores.letter(SECRET, "Ask."), FindingsCount.NONE);
            store.keepVersion(id, Stores.letter(SECRET, "Ask."), VersionReason.KEPT);
            opened.trouble().join(); // the backup of the day, which may have missed the letter
        }
        assertThat(letters.backUp(null, null)).isInstanceOf(BackedUp.Done.class);
        assertThat(letters.changePassword(null, PASSWORD.toCharArray())).isEqualTo(new Replaced.Done(1, null, null));
    }

    @Test
    void encryptedLetters_openWithTheirPasswordOnly() throws Exception {
        assertThat(letters.open(null)).isEqualTo(new NeedsPassword(letters.folder()));
        assertThat(letters.open(new char[0])).isInstanceOf(NeedsPassword.class);
        assertThat(letters.open("correct".toCharArray())).isEqualTo(new WrongPassword(letters.folder()));
        assertThat(letters.openReadOnly("wrong".toCharArray())).isInstanceOf(WrongPassword.class);
        try (LetterStore store = Stores.open(letters, PASSWORD).store()) {
            assertThat(store.letter(id)).isEqualTo(Stores.letter(SECRET, "Ask."));
            assertThat(store.find("zebra")).containsExactly(id);
        }
        // the same password from a keyboard that sends accents apart
        Stores.open(letters, "correct horse  ba\u0308ttery").store().close();
    }

    @Test
    void nothingOfALetter_standsPlainOnTheDisk() throws Exception {
        Opened opened = Stores.open(letters, PASSWORD);
        try (LetterStore store = opened.store()) {
            store.add(Stores.letter(SECRET, "Ask again."), FindingsCount.NONE);
            opened.sideFiles().write(id, Stores.letter(SECRET, "Ask again."));
            opened.trouble().join();
            requireSealed();
        }
        requireSealed();
        assertThat(opened.sideFiles().read(opened.sideFiles().list().getFirst()).subject())
                .isEqualTo(SECRET);
    }

    private void requireSealed() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found = files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals("letters.lock"))
                    .toList();
            assertThat(found).hasSizeGreaterThan(1).allSatisfy(file -> {
                byte[] bytes = Files.readAllBytes(file);
                assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(SECRET)
                        .matches(text -> text.startsWith("H2encrypt") || text.startsWith("noticewright-sealed"));
            });
        }
    }

    @Test
    void changedPassword_opensLettersAndBackups_andTheOldOneNoLonger() throws Exception {
        char[] next = "tr0ub4dor".toCharArray();
        assertThat(letters.changePassword("wrong".toCharArray(), next)).isInstanceOf(Replaced.Refused.class);
        assertThat(letters.changePassword(PASSWORD.toCharArray(), next)).isInstanceOf(Replaced.Done.class);

        assertThat(letters.open(PASSWORD.toCharArray())).isInstanceOf(WrongPassword.class);
        assertThat(letters.backups()).hasSize(2);
        LetterSet other = new LetterSet(folder.resolve("other"), Stores.EXEMPTIONS);
        assertThat(other.restore(letters.backups().getFirst(), PASSWORD.toCharArray()))
                .isInstanceOf(Replaced.Refused.class);
        assertThat(other.restore(letters.backups().getFirst(), next)).isInstanceOf(Replaced.Done.class);
        assertThat(other.open(null)).isInstanceOf(NeedsPassword.class);
        try (LetterStore store = Stores.open(other, "tr0ub4dor").store()) {
            assertThat(store.letter(id).subject()).isEqualTo(SECRET);
            assertThat(store.versions(id)).hasSize(1);
        }
    }

    @Test
    void passwordThatIsTakenAway_isNoLongerAskedFor() throws Exception {
        assertThat(letters.changePassword(PASSWORD.toCharArray(), null)).isInstanceOf(Replaced.Done.class);

        try (LetterStore store = Stores.open(letters, null).store()) {
            assertThat(store.letter(id).subject()).isEqualTo(SECRET);
        }
        assertThat(letters.backups())
                .allSatisfy(file -> assertThat(file.toString()).endsWith(".sql.gz"));
        assertThat(letters.restore(letters.backups().getFirst(), null)).isInstanceOf(Replaced.Done.class);
    }

    @Test
    void sealedFileThatWasChanged_doesNotOpen() throws Exception {
        Path backup = letters.backups().getFirst();
        byte[] bytes = Files.readAllBytes(backup);
        LetterSet other = new LetterSet(folder.resolve("other"), Stores.EXEMPTIONS);
        for (int at : new int[] {40, bytes.length / 2, bytes.length - 1}) {
            byte[] changed = bytes.clone();
            changed[at] ^= 4;
            Path file = Files.write(folder.resolve("changed.sql.gz.sealed"), changed);
            assertThat(other.restore(file, PASSWORD.toCharArray())).isNotInstanceOf(Replaced.Done.class);
        }
        Path cut = Files.write(folder.resolve("cut.sql.gz.sealed"), Arrays.copyOf(bytes, bytes.length - 20));
        assertThat(other.restore(cut, PASSWORD.toCharArray())).isNotInstanceOf(Replaced.Done.class);
    }

    @Test
    void backupMadeOnPurpose_isSealedToo() throws Exception {
        assertThat(letters.backUp(null, null)).isEqualTo(new BackedUp.Refused(new NeedsPassword(letters.folder())));
        assertThat(letters.backUp(folder.resolve("mine.backup"), PASSWORD.toCharArray()))
                .isEqualTo(new BackedUp.Done(folder.resolve("mine.backup")));
        assertThat(BackupFile.isSealed(folder.resolve("mine.backup"))).isTrue();
    }
}
