package org.noticewright.desk.kit;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;

/**
 * Does work on named daemon threads and brings results back to the JavaFX thread. No thread is ever interrupted: an
 * interrupt within a file closes it, and a save or a backup would stay half done.
 */
public final class FxBackground implements Background, AutoCloseable {
    /** How long closing waits for work that is under way, such as a save. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ExecutorService threads = Executors.newCachedThreadPool(
            work -> Thread.ofPlatform().daemon().name("desk-work").unstarted(work));
    private final Set<Work<?>> running = ConcurrentHashMap.newKeySet();
    private final Duration patience;
    private volatile boolean isClosed;

    /** With no thread started yet. */
    public FxBackground() {
        this(PATIENCE);
    }

    /** The same, with another patience than the usual one. */
    FxBackground(Duration patience) {
        this.patience = patience;
    }

    @Override
    public <T> Job start(String name, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        Work<T> started = new Work<>(name, work, done, failed);
        running.add(started);
        try {
            threads.execute(started);
        } catch (RejectedExecutionException e) {
            running.remove(started); // the window is closed, and nobody wants the result any more
        }
        return started;
    }

    /** One piece of work. */
    private final class Work<T> implements Runnable, Job {
        private final String name;
        private final Callable<T> work;
        private final Consumer<? super T> done;
        private final Consumer<? super Exception> failed;
        private final CountDownLatch ended = new CountDownLatch(1);
        private volatile boolean isStopped;

        Work(String name, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            this.name = name;
            this.work = work;
            this.done = done;
            this.failed = failed;
        }

        @Override
        public void run() {
            Thread.currentThread().setName("desk-" + name);
            try {
                if (!isStopped) {
                    T result = work.call();
                    tell(() -> done.accept(result));
                }
            } catch (Exception e) {
                tell(() -> failed.accept(e));
            } finally {
                running.remove(this);
                ended.countDown();
            }
        }

        private void tell(Runnable news) {
            if (isStopped || isClosed) {
                return;
            }
            Platform.runLater(() -> {
                if (!isStopped && !isClosed) {
                    news.run();
                }
            });
        }

        @Override
        public void stop() {
            isStopped = true;
            running.remove(this);
        }
    }

    @Override
    public Job later(Duration pause, Runnable action) {
        PauseTransition wait = new PauseTransition(javafx.util.Duration.millis((double) pause.toMillis()));
        wait.setOnFinished(end -> {
            if (!isClosed) {
                action.run();
            }
        });
        wait.play();
        return wait::stop;
    }

    /**
     * Takes no more work, tells no more results, and waits a few seconds for what is under way and was not stopped. What
     * takes longer goes on until the program ends.
     */
    @Override
    public void close() {
        isClosed = true;
        threads.shutdown();
        long end = System.nanoTime() + patience.toNanos();
        try {
            for (Work<?> work : Set.copyOf(running)) {
                if (!work.ended.await(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
