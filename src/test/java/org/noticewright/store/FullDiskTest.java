package org.noticewright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.letter.Letter;
import org.noticewright.store.OpenedStore.Opened;

/**
 * A disk that takes no more, for real: the system lets the desk's process write no file beyond a size, and later lets it
 * again.
 */
class FullDiskTest {
    private static final String DISK_FULL =
            "Nothing was saved: the disk is full or cannot be reached. Make room on it, then save again.";

    private static final int MOST_FAILURES = 5;

    @TempDir
    private Path folder;

    /** The desk: saves for as long as that works and a few times more, writes a side file, waits for room, saves again. */
    public static void main(String[] arguments) throws Exception {
        Opened opened = Stores.open(new LetterSet(Path.of(arguments[0]), Stores.EXEMPTIONS), null);
        try (LetterStore store = opened.store()) {
            opened.trouble().join();
            for (int failures = 0; failures < MOST_FAILURES; ) {
                try {
                    long number = store.cases().size();
                    CaseId id = store.add(Stores.numbered(number), FindingsCount.NONE);
                    System.out.println("saved " + id.number() + " " + number);
                } catch (StoreException e) {
                    failures++;
                    System.out.println("failed " + e.getMessage());
                }
            }
            opened.sideFiles().write(new CaseId(1), Stores.mixed());
            System.out.println("waiting");
            System.in.read();
            store.save(new CaseId(1), Stores.mixed(), FindingsCount.NONE);
            System.out.println("saved again, of " + store.cases().size());
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void fullDisk_isSaid_losesNothing_andIsForgottenOnceThereIsRoom() throws Exception {
        List<String> command = new ArrayList<>(List.of("bash", "-c", "ulimit -S -f 1500; exec \"$@\"", "bash"));
        command.addAll(WriterProcess.command(FullDiskTest.class, List.of(folder.toString())));
        Process desk = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<CaseId, Long> saved = new HashMap<>();
        List<String> failed = new ArrayList<>();
        try (BufferedReader said = desk.inputReader(StandardCharsets.UTF_8);
                PrintWriter answer = new PrintWriter(desk.outputWriter(), true)) {
            for (String line = said.readLine(); !"waiting".equals(line); line = said.readLine()) {
                Matcher isSaved = Pattern.compile("saved (\\d+) (\\d+)").matcher(String.valueOf(line));
                if (isSaved.matches()) {
                    saved.put(new CaseId(Long.parseLong(isSaved.group(1))), Long.valueOf(isSaved.group(2)));
                } else {
                    failed.add(line);
                }
            }
            assertThat(failed).hasSize(MOST_FAILURES).containsOnly("failed " + DISK_FULL);
            assertThat(saved).hasSizeGreaterThan(5);
            makeRoom(desk);
            answer.println();
            assertThat(said.readLine()).isEqualTo("saved again, of " + saved.size());
            assertThat(desk.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            desk.destroyForcibly();
        }
        requireAll(saved);
    }

    private void requireAll(Map<CaseId, Long> saved) throws StoreException {
        Opened opened = Stores.open(new LetterSet(folder, Stores.EXEMPTIONS), null);
        try (LetterStore store = opened.store()) {
            assertThat(store.cases()).extracting(CaseRow::id).containsExactlyInAnyOrderElementsOf(saved.keySet());
            for (CaseRow row : store.cases()) {
                Letter letter =
                        row.id().number() == 1 ? Stores.mixed() : Stores.numbered(saved.getOrDefault(row.id(), -1L));
                assertThat(store.letter(row.id())).isEqualTo(letter);
            }
            assertThat(opened.sideFiles().list()).singleElement().satisfies(side -> {
                assertThat(side.id()).isEqualTo(new CaseId(1));
                assertThat(opened.sideFiles().read(side)).isEqualTo(Stores.mixed());
            });
        }
    }

    private static void makeRoom(Process desk) throws IOException, InterruptedException {
        Process limit = new ProcessBuilder("prlimit", "--pid", String.valueOf(desk.pid()), "--fsize=unlimited")
                .redirectErrorStream(true)
                .start();
        assertThat(limit.waitFor())
                .as(new String(limit.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isZero();
    }
}
