package org.noticewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.letter.Letter;
import org.noticewright.store.OpenedStore.Broken;
import org.noticewright.store.OpenedStore.Opened;

class DamagedDatabaseTest {
    private static final int LETTERS = 12;

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private LetterSet letters;

    @SuppressWarnings("NullAway.Init")
    private Path backup;

    @BeforeEach
    void keepLettersAndABackup() throws Exception {
        letters = new LetterSet(folder.resolve("data"), Stores.EXEMPTIONS);
        Opened opened = Stores.open(letters, null);
        opened.trouble().join();
        try (LetterStore store = opened.store()) {
            for (int i = 0; i < LETTERS; i++) {
                store.add(Stores.numbered(i), FindingsCount.NONE);
            }
        }
        assertThat(letters.backUp(null, null)).isInstanceOf(BackedUp.Done.class);
        backup = letters.backups().getFirst();
    }

    private Path file() {
        return letters.folder().resolve(DatabaseFile.NAME);
    }

    static Stream<byte[]> ruins(byte[] whole) {
        byte[] noise = new byte[whole.length];
        new Random(1).nextBytes(noise);
        byte[] headless = whole.clone();
        Arrays.fill(headless, 0, 8192, (byte) 0);
        return Stream.of(
                new byte[0],
                new byte[1],
                Arrays.copyOf(whole, 4096),
                Arrays.copyOf(whole, 8192),
                Arrays.copyOf(whole, 9000),
                noise,
                new byte[whole.length],
                headless,
                "This is a letter to somebody.\n".repeat(1000).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void ruinedFile_isSaidToBeBroken_andIsNotTouched() throws IOException {
        byte[] whole = Files.readAllBytes(file());
        for (byte[] ruin : ruins(whole).toList()) {
            Files.write(file(), ruin);

            OpenedStore outcome = letters.open(null);

            assertThat(outcome).isEqualTo(new Broken(file(), backup));
            assertThat(outcome.sentence()).contains("damaged", String.valueOf(backup.getFileName()));
            assertThat(Arrays.equals(Files.readAllBytes(file()), ruin)).isTrue();
        }
    }

    @Test
    void lastBackup_isTaken_andTheRuinIsKeptAside() throws Exception {
        byte[] ruin = Arrays.copyOf(Files.readAllBytes(file()), 9000);
        Files.write(file(), ruin);
        assertThat(letters.open(null)).isInstanceOf(Broken.class);

        Replaced done = letters.recover(backup, null);

        assertThat(done).isInstanceOf(Replaced.Done.class);
        assertThat(((Replaced.Done) done).cases()).isEqualTo(LETTERS);
        Path kept = Objects.requireNonNull(((Replaced.Done) done).keptAside());
        assertThat(kept.getFileName().toString()).startsWith("broken-");
        assertThat(Files.readAllBytes(kept.resolve(DatabaseFile.NAME))).isEqualTo(ruin);
        requireEveryLetter();
    }

    @Test
    void withoutABackup_onlyAnEmptySetIsOffered() throws Exception {
        Files.delete(backup);
        for (Path other : letters.backups()) {
            Files.delete(other);
        }
        Files.write(file(), new byte[20_000]);

        assertThat(letters.open(null)).isEqualTo(new Broken(file(), null));
        assertThat(letters.open(null).sentence()).contains("no backup");
        assertThat(letters.recover(null, null)).isInstanceOf(Replaced.Done.class);
        try (LetterStore store = Stores.open(letters, null).store()) {
            assertThat(store.cases()).isEmpty();
        }
    }

    @Test
    void fileThatIsGone_isBroken_notANewSet() throws Exception {
        Files.delete(file());

        assertThat(letters.open(null)).isEqualTo(new Broken(file(), backup));
        assertThat(letters.recover(backup, null)).isEqualTo(new Replaced.Done(LETTERS, null, null));
        requireEveryLetter();
    }

    @Test
    void flippedBits_areNoticed_orHarmless_neverReadAsALetter() throws Exception {
        byte[] whole = Files.readAllBytes(file());
        Random random = new Random(7);
        int noticed = 0;
        for (int round = 0; round < 60; round++) {
            byte[] flipped = whole.clone();
            for (int i = 0; i < 1 + round; i++) {
                flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file(), flipped);
            noticed += isNoticed() ? 1 : 0;
            Files.deleteIfExists(letters.folder().resolve("letters.suspect"));
        }
        assertThat(noticed).isGreaterThan(20);
    }

    /** Whether opening or reading says that something is damaged; what is read is right in any case. */
    private boolean isNoticed() throws InterruptedException {
        OpenedStore outcome = letters.open(null);
        if (!(outcome instanceof Opened opened)) {
            assertThat(outcome).isInstanceOf(Broken.class);
            return true;
        }
        try (LetterStore store = opened.store()) {
            for (CaseRow row : store.cases()) {
                Letter letter = store.letter(row.id());
                assertThat(letter).isEqualTo(Stores.numbered(Stores.number(letter)));
            }
            return false;
        } catch (StoreException e) {
            assertThat(e.getMessage()).matches("(?s).*(damaged|backup|no longer there|cannot be reached).*");
            return true;
        }
    }

    @Test
    void flippedBitInALetter_isNoticed_andTheNextStartOffersTheBackup() throws Exception {
        byte[] bytes = Files.readAllBytes(file());
        byte[] word = "hospital".getBytes(StandardCharsets.US_ASCII);
        int flipped = 0;
        for (int at = 0; at < bytes.length - word.length; at++) {
            if (Arrays.equals(bytes, at, at + word.length, word, 0, word.length)) {
                bytes[at] ^= 1;
                flipped++;
            }
        }
        assertThat(flipped).isGreaterThan(LETTERS);
        Files.write(file(), bytes);

        Opened opened = Stores.open(letters, null);
        try (LetterStore store = opened.store()) {
            List<CaseRow> cases = store.cases();
            assertThatThrownBy(() -> store.letter(cases.getFirst().id()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("This letter is damaged")
                    .satisfies(e -> assertThat(((StoreException) e).isDamage()).isTrue());
        }
        assertThat(letters.open(null)).isEqualTo(new Broken(file(), backup));
        assertThat(letters.recover(backup, null)).isInstanceOf(Replaced.Done.class);
        requireEveryLetter();
    }

    @Test
    void ruinedBeginningOfEncryptedLetters_isNotTakenForAWrongPassword() throws Exception {
        char[] password = "secret".toCharArray();
        assertThat(letters.changePassword(null, password)).isInstanceOf(Replaced.Done.class);
        byte[] bytes = Files.readAllBytes(file());
        Arrays.fill(bytes, 4096, 3 * 4096, (byte) 7);
        Files.write(file(), bytes);

        assertThat(letters.open("wrong".toCharArray())).isInstanceOf(OpenedStore.WrongPassword.class);
        assertThat(letters.open(password)).isInstanceOf(Broken.class);
        assertThat(letters.recover(letters.backups().getFirst(), password)).isInstanceOf(Replaced.Done.class);
        try (LetterStore store = Stores.open(letters, "secret").store()) {
            assertThat(store.cases()).hasSize(LETTERS);
        }
    }

    private void requireEveryLetter() throws StoreException {
        Opened opened = Stores.open(letters, null);
        try (LetterStore store = opened.store()) {
            assertThat(store.cases())
                    .extracting(row -> store.letter(row.id()))
                    .containsExactlyInAnyOrderElementsOf(Stream.iterate(0, i -> i < LETTERS, i -> i + 1)
                            .map(Stores::numbered)
                            .toList());
            assertThat(opened.trouble().join()).isEqualTo(Optional.empty());
        }
    }
}
