package org.noticewright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.LetterFile;
import org.noticewright.store.CaseId;
import org.noticewright.store.CaseRow;
import org.noticewright.store.FindingsCount;
import org.noticewright.store.LetterSet;
import org.noticewright.store.LetterStore;
import org.noticewright.store.OpenedStore;

/**
 * A store of 10,000 letters of real length: prints, tab-separated, what was measured, median, p95 and target. Called with
 * the folder of the project and, if it is to be kept, a folder for the letters; run with the heap that a user has.
 */
public final class StoreBenchmark {
    private static final int LETTERS = 10_000;
    private static final int TRIES = 300;

    private final Path project;
    private final Path folder;
    private final Random random = new Random(3);

    private StoreBenchmark(Path project, Path folder) {
        this.project = project;
        this.folder = folder;
    }

    /** Measures. */
    public static void main(String[] arguments) throws Exception {
        boolean isKept = arguments.length > 1;
        Path folder = isKept ? Path.of(arguments[1]) : Files.createTempDirectory("noticewright-bench-");
        try {
            new StoreBenchmark(Path.of(arguments[0]), folder).run();
        } finally {
            if (!isKept) {
                delete(folder);
            }
        }
    }

    /** One measured step. */
    private interface Step {
        void run(int number) throws Exception;
    }

    private void run() throws Exception {
        ManyLetters letters = new ManyLetters(project, 1);
        if (!Files.exists(folder.resolve("letters.mv.db"))) {
            long start = System.nanoTime();
            try (LetterStore store = opened().store()) {
                letters.fill(store, LETTERS);
            }
            print("10,000 letters added", start, "");
        }
        System.out.printf(
                Locale.UK,
                "letter file of %d bytes, %d MB on disk%n",
                new LetterFile(Exemptions.load()).write(letters.letter(1)).length(),
                Files.size(folder.resolve("letters.mv.db")) >> 20);
        long start = System.nanoTime();
        OpenedStore.Opened opened = opened();
        print("open", start, "300 ms");
        try (LetterStore store = opened.store()) {
            start = System.nanoTime();
            List<CaseRow> rows = store.cases();
            print("first list of " + rows.size() + " rows", start, "500 ms");
            start = System.nanoTime();
            store.find(letters.word());
            print("first search, once the words are read", start, "in the background");
            start = System.nanoTime();
            opened.trouble().join().ifPresent(System.out::println);
            print("backup of the day, in the background", start, "");
            measure(store, letters, rows.stream().map(CaseRow::id).toList());
        }
        System.out.println(Files.size(folder.resolve("letters.mv.db")) / (1 << 20) + " MB on disk at the end");
    }

    private void measure(LetterStore store, ManyLetters letters, List<CaseId> ids) throws Exception {
        time("list of 10,000 rows", "150 ms", n -> store.cases());
        time("open a letter", "100 ms", n -> store.letter(any(ids)));
        time("save a letter", "20 ms", n -> store.save(any(ids), letters.letter(n), FindingsCount.NONE));
        time("save a letter, through to the disk", "20 ms", n -> {
            store.save(any(ids), letters.letter(n), FindingsCount.NONE);
            store.sync();
        });
        time(
                "search: one letter typed",
                "100 ms",
                n -> store.find(letters.word().substring(0, 1)));
        time(
                "search: beginning of a word",
                "100 ms",
                n -> store.find(letters.word().substring(0, 3)));
        time("search: three words", "100 ms", n -> store.find(letters.word() + " " + letters.word() + " re"));
        heap();
    }

    private CaseId any(List<CaseId> ids) {
        return ids.get(random.nextInt(ids.size()));
    }

    private static void time(String what, String target, Step step) throws Exception {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            long start = System.nanoTime();
            step.run(i);
            times.add((System.nanoTime() - start) / 1e6);
        }
        times.sort(Comparator.naturalOrder());
        System.out.printf(
                Locale.UK,
                "%s\t%.2f ms\t%.2f ms\t%s%n",
                what,
                times.get(TRIES / 2),
                times.get(TRIES * 95 / 100),
                target);
    }

    private static void heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(200);
        }
        Runtime runtime = Runtime.getRuntime();
        System.out.println("heap in use\t" + ((runtime.totalMemory() - runtime.freeMemory()) >> 20) + " MB\t\t300 MB");
    }

    private static void print(String what, long start, String target) {
        System.out.printf(Locale.UK, "%s\t%.0f ms\t\t%s%n", what, (System.nanoTime() - start) / 1e6, target);
    }

    private OpenedStore.Opened opened() {
        OpenedStore outcome = new LetterSet(folder, Exemptions.load()).open(null);
        if (outcome instanceof OpenedStore.Opened opened) {
            return opened;
        }
        throw new IllegalStateException(outcome.sentence());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
