package org.noticewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterPath;
import org.noticewright.store.FindingsCount;
import org.noticewright.store.LetterSet;
import org.noticewright.store.LetterStore;
import org.noticewright.store.OpenedStore;
import org.noticewright.store.StoreException;

class BackupCommandTest {
    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private LetterSet letters;

    @BeforeEach
    void keepALetter() throws StoreException {
        letters = new LetterSet(folder.resolve("data"), Exemptions.load());
        add("Fences");
    }

    private void add(String subject) throws StoreException {
        try (LetterStore store = open()) {
            store.add(letter(subject), FindingsCount.NONE);
        }
    }

    private LetterStore open() {
        OpenedStore outcome = letters.open(null);
        assertThat(outcome).as(outcome.sentence()).isInstanceOf(OpenedStore.Opened.class);
        return ((OpenedStore.Opened) outcome).store();
    }

    private static Letter letter(String subject) {
        return LetterPath.parse("subject").write(Letter.blank(), subject);
    }

    @Test
    void backup_isWritten_andRestored() throws Exception {
        Path file = folder.resolve("mine.sql.gz");
        CommandRun backup = CommandRun.of("backup", "--data", letters.folder(), "-o", file);
        assertThat(backup).isEqualTo(new CommandRun(0, "Wrote " + file + System.lineSeparator(), ""));
        add("Gates");

        CommandRun restore = CommandRun.of("restore", file, "--data", letters.folder());

        assertThat(restore.exit()).as(restore.err()).isZero();
        assertThat(restore.out().lines())
                .hasSize(3)
                .first()
                .isEqualTo("Restored 1 case from %s to %s.".formatted(file, letters.folder()));
        assertThat(restore.out()).contains("backed up to " + letters.folder().resolve("backups"), "kept in ");
        try (LetterStore store = open()) {
            assertThat(store.cases()).extracting(row -> row.subject()).containsExactly("Fences");
        }
    }

    @Test
    void openDesk_canBeBackedUp_butNotRestored() throws Exception {
        Path file = folder.resolve("mine.sql.gz");
        LetterStore desk = open();
        try (desk) {
            assertThat(CommandRun.of("backup", "--data", letters.folder(), "-o", file)
                            .exit())
                    .isZero();
            CommandRun restore = CommandRun.of("restore", file, "--data", letters.folder());

            assertThat(restore.exit()).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(restore.err())
                    .isEqualTo("The letters in %s are open in another window. Close it, then run this again.%n"
                            .formatted(letters.folder()));
            assertThat(desk.cases()).hasSize(1);
        }
    }

    @Test
    void backupWithoutAName_goesAmongTheOthers() {
        CommandRun backup = CommandRun.of("backup", "--data", letters.folder());

        assertThat(backup.exit()).isZero();
        assertThat(letters.backups()).anyMatch(file -> backup.out().contains(file.toString()));
    }

    @Test
    void wrongCalls_areSaidInOneSentence_andChangeNothing() throws Exception {
        Path noBackup = Files.writeString(folder.resolve("notes.txt"), "notes");

        assertThat(CommandRun.of("restore", noBackup, "--data", letters.folder()))
                .isEqualTo(new CommandRun(
                        2,
                        "",
                        "%s is no whole backup of Noticewright. Nothing was changed. Name another backup.%n"
                                .formatted(noBackup)));
        CommandRun nowhere = CommandRun.of("backup", "--data", letters.folder(), "-o", folder.resolve("none/a.sql.gz"));
        assertThat(nowhere.exit()).isEqualTo(2);
        assertThat(nowhere.err()).contains("is not there. Make it, or name another file.");
        CommandRun nothing = CommandRun.of("backup", "--data", folder.resolve("elsewhere"));
        assertThat(nothing.exit()).isEqualTo(3);
        assertThat(nothing.err()).startsWith("There are no letters in ");
        assertThat(folder.resolve("elsewhere")).doesNotExist();
        try (LetterStore store = open()) {
            assertThat(store.cases()).hasSize(1);
        }
    }

    @Test
    void passwordOfTheLetters_isReadFromAFile() throws Exception {
        letters.changePassword(null, "secret word".toCharArray());
        Path right = Files.writeString(folder.resolve("password"), "secret word\n");
        Path wrong = Files.writeString(folder.resolve("wrong"), "secret\n");
        Path file = folder.resolve("mine.sealed");

        CommandRun without = CommandRun.of("backup", "--data", letters.folder(), "-o", file);
        assertThat(without.exit()).isEqualTo(2);
        assertThat(without.err()).contains("protected by a password", "--password-file");
        CommandRun mistaken = CommandRun.of("backup", "--data", letters.folder(), "-o", file, "--password-file", wrong);
        assertThat(mistaken.exit()).isEqualTo(2);
        assertThat(mistaken.err()).contains("This password does not open the letters");
        assertThat(file).doesNotExist();
        assertThat(CommandRun.of("backup", "--data", letters.folder(), "-o", file, "--password-file", right)
                        .exit())
                .isZero();
        assertThat(CommandRun.of("restore", file, "--data", letters.folder(), "--password-file", right)
                        .exit())
                .isZero();
        assertThat(letters.open(null)).isInstanceOf(OpenedStore.NeedsPassword.class);
        assertThat(CommandRun.of("restore", file, "--data", letters.folder(), "--password-file", "none")
                        .err())
                .contains("the password file cannot be read");
    }
}
