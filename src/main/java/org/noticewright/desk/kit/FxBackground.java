package org.noticewright.desk.kit;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;

/** Does work on named daemon threads and brings results back to the JavaFX thread. */
public final class FxBackground implements Background, AutoCloseable {
    private final ExecutorService threads = Executors.newCachedThreadPool(
            work -> Thread.ofPlatform().daemon().name("desk-work").unstarted(work));

    /** With no thread started yet. */
    public FxBackground() {}

    @Override
    public <T> Job start(String name, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        AtomicBoolean stopped = new AtomicBoolean();
        Future<?> future = threads.submit(() -> {
            Thread.currentThread().setName("desk-" + name);
            try {
                T result = work.call();
                tell(stopped, () -> done.accept(result));
            } catch (Exception e) {
                tell(stopped, () -> failed.accept(e));
            }
        });
        return () -> {
            stopped.set(true);
            future.cancel(true);
        };
    }

    private static void tell(AtomicBoolean stopped, Runnable news) {
        Platform.runLater(() -> {
            if (!stopped.get()) {
                news.run();
            }
        });
    }

    @Override
    public Job later(Duration pause, Runnable action) {
        PauseTransition wait = new PauseTransition(javafx.util.Duration.millis((double) pause.toMillis()));
        wait.setOnFinished(end -> action.run());
        wait.play();
        return wait::stop;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
