package org.noticewright.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two hundred letters on two threads, in a program of its own with a small heap, from a cold start. */
public final class Batch {

    private static final int LETTERS = 200;
    private static final int THREADS = 2;

    private Batch() {}

    /** Prints letters a second, cold and warm, and the heap in use after a collection; the argument is the project. */
    public static void main(String[] arguments) throws Exception {
        BenchLetter letter = BenchLetter.open(Path.of(arguments[0]));
        double cold = lettersASecond(letter);
        double warm = lettersASecond(letter);
        System.gc();
        long used = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1_000_000;
        System.out.printf(
                "%.0f letters/s warm, %.0f from the program's first letter on, %d MB in use after%n", warm, cold, used);
    }

    private static double lettersASecond(BenchLetter letter) throws Exception {
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<byte[]>> letters = new ArrayList<>();
            for (int i = 0; i < LETTERS; i++) {
                letters.add(threads.submit(letter::pdf));
            }
            for (Future<byte[]> pdf : letters) {
                pdf.get();
            }
        }
        return LETTERS / ((System.nanoTime() - start) / 1e9);
    }
}
