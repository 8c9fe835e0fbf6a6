package org.noticewright.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.noticewright.bench.ManyLetters;
import org.noticewright.law.Exemptions;
import org.noticewright.store.LetterSet;
import org.noticewright.store.LetterStore;
import org.noticewright.store.OpenedStore;

/**
 * The desk itself over 10,000 letters, on a screen in memory: prints, tab-separated, what was measured, median, p95 and
 * target. Called with the folder of the project and a folder for the letters, which is filled when it is empty; run with
 * the heap that a user has.
 */
public final class DeskBenchmark {
    private static final int LETTERS = 10_000;
    private static final int KEYS = 500;
    private static final int REPAINTS = 60;
    private static final int SEARCHES = 60;

    private final Path project;

    private DeskBenchmark(Path project) {
        this.project = project;
    }

    /** Measures. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        if (arguments.length > 2) {
            fill(Path.of(arguments[0]), folder);
            return;
        }
        Thread.ofPlatform().daemon().start(() -> {
            DeskApplication.prepare(DeskOpening.begin(folder));
            Application.launch(DeskApplication.class);
        });
        new DeskBenchmark(Path.of(arguments[0])).run();
        System.exit(0);
    }

    private static void fill(Path project, Path folder) throws Exception {
        if (new LetterSet(folder, Exemptions.load()).open(null) instanceof OpenedStore.Opened opened) {
            try (LetterStore store = opened.store()) {
                new ManyLetters(project, 1).fill(store, LETTERS);
            }
        }
    }

    private void run() throws Exception {
        waitFor(() -> scene() != null && table() != null && table().getItems().size() >= LETTERS);
        call(() -> 0);
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.printf(
                Locale.UK,
                "desk: java to a list of 10,000 cases\t%.2f s\t\t1.5 s%n",
                (System.currentTimeMillis() - started) / 1e3);
        TimeUnit.SECONDS.sleep(8); // the backup of the day, the warm-up of the preview
        search();
        open();
        type();
        repaint();
        heap();
    }

    private void search() throws Exception {
        ManyLetters letters = new ManyLetters(project, 1);
        TextInputControl words = find("case-search", TextInputControl.class);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < SEARCHES; i++) {
            String word = letters.word();
            Object before = call(() -> List.copyOf(table().getItems()));
            long start = System.nanoTime();
            call(() -> {
                words.setText(word.substring(0, 3) + (word.length() > 3 ? word.substring(3, 4) : ""));
                return 0;
            });
            waitFor(() -> !table().getItems().equals(before));
            times.add((System.nanoTime() - start) / 1e6);
        }
        row("desk: from a typed word to the list of what has it", times, "100 ms");
        call(() -> {
            words.clear();
            return 0;
        });
        waitFor(() -> table().getItems().size() >= LETTERS);
    }

    private void open() throws Exception {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int row = 100 * i;
            long start = System.nanoTime();
            call(() -> {
                table().requestFocus();
                table().getSelectionModel().clearAndSelect(row);
                press(table(), KeyCode.ENTER);
                return 0;
            });
            waitFor(() -> scene().lookup("#outline") != null);
            call(() -> 0);
            times.add((System.nanoTime() - start) / 1e6);
            if (i < 39) {
                call(() -> {
                    press(scene().getRoot(), KeyCode.L);
                    return 0;
                });
                waitFor(() -> table() != null && table().getItems().size() >= LETTERS);
            }
        }
        row("desk: from Enter on a case to its form", times, "100 ms");
    }

    /** How long anything that comes has to wait for the JavaFX thread while somebody types. */
    private static void type() throws Exception {
        TextInputControl field = field();
        List<Double> waits = new ArrayList<>();
        AtomicBoolean isTyping = new AtomicBoolean(true);
        Thread probe = Thread.ofPlatform().start(() -> {
            while (isTyping.get()) {
                CompletableFuture<Double> wait = new CompletableFuture<>();
                long asked = System.nanoTime();
                Platform.runLater(() -> wait.complete((System.nanoTime() - asked) / 1e6));
                waits.add(wait.join());
                pause(1);
            }
        });
        List<Double> keys = new ArrayList<>();
        for (int i = 0; i < KEYS; i++) {
            long asked = System.nanoTime();
            String key = i % 7 == 6 ? " " : "e";
            keys.add(call(() -> {
                type(field, key);
                return (System.nanoTime() - asked) / 1e6;
            }));
            pause(60);
        }
        isTyping.set(false);
        probe.join();
        row("desk: a key of 500 typed, until it is in the text", keys, "16 ms at most");
        System.out.printf(
                Locale.UK,
                "desk: the longest of them, and the longest wait for the JavaFX thread\t%.1f ms\t%.1f ms\t16 ms%n",
                keys.stream().mapToDouble(k -> k).max().orElse(0),
                waits.stream().mapToDouble(w -> w).max().orElse(0));
    }

    private static void repaint() throws Exception {
        TextInputControl field = field();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < REPAINTS; i++) {
            pause(700);
            List<Object> before = call(DeskBenchmark::pictures);
            long start = System.nanoTime();
            call(() -> {
                type(field, "x");
                return 0;
            });
            waitFor(() -> !pictures().equals(before) && pictures().size() >= before.size());
            times.add((System.nanoTime() - start) / 1e6);
        }
        row("desk: from the last key to the page in sight", times, "p95 250 ms");
    }

    /** The pictures of the pages in sight. */
    private static List<Object> pictures() {
        return scene().lookup("#preview-pages").lookupAll(".image-view").stream()
                .filter(ImageView.class::isInstance)
                .map(view -> (Object) ((ImageView) view).getImage())
                .filter(Objects::nonNull)
                .toList();
    }

    /** The first text of the harm, with the keyboard in it. */
    private static TextInputControl field() throws Exception {
        call(() -> {
            ((ListView<?>) scene().lookup("#outline")).getSelectionModel().select(2);
            return 0;
        });
        return call(() -> {
            Node area = scene().getRoot().lookupAll(".growing-text").stream()
                    .filter(TextInputControl.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            area.requestFocus();
            return (TextInputControl) area;
        });
    }

    private static void heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(200);
        }
        Runtime runtime = Runtime.getRuntime();
        System.out.println("desk: heap in use, a letter open\t" + ((runtime.totalMemory() - runtime.freeMemory()) >> 20)
                + " MB\t\t300 MB");
    }

    private static void press(Node node, KeyCode code) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, code != KeyCode.ENTER, false, false));
    }

    private static void type(Node node, String character) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private static Scene scene() {
        return Stream.concat(Window.getWindows().stream(), Stream.empty())
                .filter(Window::isShowing)
                .map(Window::getScene)
                .findFirst()
                .orElse(null);
    }

    private static TableView<?> table() {
        return (TableView<?>) scene().lookup("#cases");
    }

    private static <N extends Node> N find(String id, Class<N> type) throws Exception {
        return type.cast(call(() -> scene().lookup("#" + id)));
    }

    private static <T> T call(Callable<T> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.get(30, TimeUnit.SECONDS);
    }

    private static void waitFor(BooleanSupplier condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (true) {
            try {
                if (call(condition::getAsBoolean)) {
                    return;
                }
            } catch (IllegalStateException notStarted) {
                pause(5);
            }
            if (System.nanoTime() > end) {
                throw new IOException("what was waited for did not come");
            }
            pause(2);
        }
    }

    private static void pause(long milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void row(String what, List<Double> times, String target) {
        times.sort(Comparator.naturalOrder());
        System.out.printf(
                Locale.UK,
                "%s\t%.1f ms\t%.1f ms\t%s%n",
                what,
                times.get(times.size() / 2),
                times.get(times.size() * 95 / 100),
                target);
    }
}
