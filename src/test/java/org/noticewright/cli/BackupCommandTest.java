package org.noticewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.noticewright.store.Replaced;
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
        CommandRun missing = CommandRun.of("restore", folder.resolve("none.sql.gz"), "--data", letters.folder());
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.err())
                .isEqualTo(
                        "There is no file %s. Name a backup that is there.%n".formatted(folder.resolve("none.sql.gz")));
        assertThat(CommandRun.of("restore", folder, "--data", letters.folder()).err())
                .isEqualTo("%s is a folder. Name a backup in it.%n".formatted(folder));
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
    void damagedBackup_isRefused_andChangesNothing() throws Exception {
        Path file = folder.resolve("mine.sql.gz");
        assertThat(CommandRun.of("backup", "--data", letters.folder(), "-o", file)
                        .exit())
                .isZero();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 4;
        Files.write(file, bytes);
        byte[] before = Files.readAllBytes(letters.folder().resolve("letters.mv.db"));

        assertThat(CommandRun.of("restore", file, "--data", letters.folder()))
                .isEqualTo(new CommandRun(2, "", new Replaced.NotABackup(file).sentence() + System.lineSeparator()));
        assertThat(letters.folder().resolve("letters.mv.db")).hasBinaryContent(before);
    }

    @Test
    void backup_writesOverAnotherBackup_butOverNothingElse() throws Exception {
        Path mine = Files.writeString(folder.resolve("mine.txt"), "mine");
        Path database = letters.folder().resolve("letters.mv.db");

        for (Path inTheWay : List.of(mine, database)) {
            byte[] before = Files.readAllBytes(inTheWay);
            CommandRun run = CommandRun.of("backup", "--data", letters.folder(), "-o", inTheWay);
            assertThat(run)
                    .isEqualTo(new CommandRun(
                            2,
                            "",
                            "%s is there already and is no backup, so it was left as it is. Name another file.%n"
                                    .formatted(inTheWay)));
            assertThat(inTheWay).hasBinaryContent(before);
        }
        Path backup = folder.resolve("mine.sql.gz");
        for (int time = 1; time <= 2; time++) {
            assertThat(CommandRun.of("backup", "--data", letters.folder(), "-o", backup)
                            .exit())
                    .isZero();
        }
    }

    @Test
    void backupThatCannotBeWritten_namesItsOwnPlace() {
        Path tooLong = folder.resolve("n".repeat(300) + ".sql.gz");

        CommandRun run = CommandRun.of("backup", "--data", letters.folder(), "-o", tooLong);

        assertThat(run.exit()).isEqualTo(ExitCode.MACHINE);
        assertThat(run.err())
                .startsWith("The backup could not be written to " + tooLong)
                .hasLineCount(1);
    }

    @Test
    void slipOfTheFinger_doesNotBecomeThePassword() throws Exception {
        Path file = folder.resolve("mine.sql.gz");
        assertThat(CommandRun.of("backup", "--data", letters.folder(), "-o", file)
                        .exit())
                .isZero();
        letters.changePassword(null, "secret word".toCharArray());
        Path right = Files.writeString(folder.resolve("password"), "secret word\n");
        Path wrong = Files.writeString(folder.resolve("wrong"), "secret wrod\n");

        CommandRun slip = CommandRun.of("restore", file, "--data", letters.folder(), "--password-file", wrong);
        assertThat(slip.exit()).isEqualTo(2);
        assertThat(slip.err()).contains("This password does not open the letters");
        assertThat(CommandRun.of("restore", file, "--data", letters.folder(), "--password-file", right)
                        .exit())
                .isZero();
        assertThat(letters.open("secret word".toCharArray()))
                .isInstanceOfSatisfying(
                        OpenedStore.Opened.class, opened -> opened.store().close());
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
