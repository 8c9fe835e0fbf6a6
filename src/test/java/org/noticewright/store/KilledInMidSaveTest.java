package org.noticewright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk that is killed as by {@code kill -9} while it saves loses nothing that it had said was saved. */
class KilledInMidSaveTest {
    private static final int LANES = 2;
    private static final int KILLS_IN_A_LANE = 50;
    /** One kill in so many comes while the letters are being opened; the others while they are being saved. */
    private static final int WHILE_OPENING = 10;

    private static final Pattern ACKNOWLEDGED = Pattern.compile("(saved|version) (\\d+) (\\d+)");

    @TempDir
    private Path folder;

    @Test
    void killedDesk_losesNoAcknowledgedChange_andAlwaysOpens_aHundredTimes() throws Exception {
        Path archive = folder.resolve("classes.jsa");
        try (WriterProcess first = WriterProcess.start(
                folder.resolve("first"), 5, "-XX:ArchiveClassesAtExit=" + archive, "-Xlog:cds=off")) {
            assertThat(first.line()).isEqualTo("Opened");
            assertThat(first.process().waitFor(120, TimeUnit.SECONDS)).isTrue();
        }
        try (ExecutorService lanes = Executors.newFixedThreadPool(LANES)) {
            List<Future<Integer>> running = new ArrayList<>();
            for (int lane = 0; lane < LANES; lane++) {
                running.add(lanes.submit(new Lane(folder.resolve("lane-" + lane), archive, new Random(lane))));
            }
            int acknowledged = 0;
            for (Future<Integer> lane : running) {
                acknowledged += lane.get();
            }
            assertThat(acknowledged).as("changes that were acknowledged").isGreaterThan(LANES * KILLS_IN_A_LANE);
        }
    }

    /** One set of letters whose desk is killed again and again. */
    private static final class Lane implements Callable<Integer> {
        private final Path folder;
        private final Path archive;
        private final Random random;
        private final Map<Long, Long> savedByCase = new HashMap<>();
        private final Map<Long, Long> savedByVersion = new HashMap<>();
        private int acknowledged;

        Lane(Path folder, Path archive, Random random) {
            this.folder = folder;
            this.archive = archive;
            this.random = random;
        }

        @Override
        public Integer call() throws Exception {
            for (int kill = 0; kill < KILLS_IN_A_LANE; kill++) {
                if (kill % WHILE_OPENING == 0) {
                    killWhileOpening();
                } else {
                    killWhileSaving();
                }
                requireAll();
            }
            return acknowledged;
        }

        private WriterProcess start() throws IOException {
            return WriterProcess.start(
                    folder, Long.MAX_VALUE / 2, "-XX:SharedArchiveFile=" + archive, "-Xshare:auto", "-Xlog:cds=off");
        }

        private void killWhileOpening() throws IOException, InterruptedException {
            try (WriterProcess desk = start()) {
                boolean hasEnded = desk.process().waitFor(150 + random.nextInt(350), TimeUnit.MILLISECONDS);
                assertThat(hasEnded).isFalse();
                desk.kill().forEach(this::acknowledge);
            }
        }

        private void killWhileSaving() throws IOException, InterruptedException {
            try (WriterProcess desk = start()) {
                assertThat(desk.line()).isEqualTo("Opened");
                acknowledge(desk.line());
                // the process may well end before, but never by itself
                boolean hasEnded = desk.process().waitFor(random.nextInt(150), TimeUnit.MILLISECONDS);
                assertThat(hasEnded).isFalse();
                desk.kill().forEach(this::acknowledge);
            }
        }

        private void acknowledge(String line) {
            Matcher said = ACKNOWLEDGED.matcher(line);
            if (said.matches()) {
                Map<Long, Long> numbers = said.group(1).equals("saved") ? savedByCase : savedByVersion;
                numbers.put(Long.valueOf(said.group(2)), Long.valueOf(said.group(3)));
                acknowledged++;
            }
        }

        private void requireAll() throws StoreException {
            try (LetterStore store = Stores.open(folder)) {
                for (CaseRow row : store.cases()) {
                    long found = Stores.number(store.letter(row.id()));
                    assertThat(store.letter(row.id())).isEqualTo(Stores.numbered(found));
                    assertThat(row.subject()).isEqualTo(String.valueOf(found));
                    assertThat(found)
                            .isGreaterThanOrEqualTo(
                                    savedByCase.getOrDefault(row.id().number(), 0L));
                }
                assertThat(store.cases()).extracting(row -> row.id().number()).containsAll(savedByCase.keySet());
                for (Map.Entry<Long, Long> version : savedByVersion.entrySet()) {
                    assertThat(store.version(new VersionId(version.getKey())))
                            .isEqualTo(Stores.numbered(version.getValue()));
                }
                savedByVersion.clear();
            }
        }
    }
}
