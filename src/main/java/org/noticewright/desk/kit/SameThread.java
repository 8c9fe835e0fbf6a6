package org.noticewright.desk.kit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Does all work at once on the caller's thread; pauses end when {@link #pass} says that their time has passed. For tests
 * of view models, and for nothing else.
 */
public final class SameThread implements Background {
    private final List<Waiting> waiting = new ArrayList<>();
    private Duration now = Duration.ZERO;
    private long started;

    /** With nothing waiting. */
    public SameThread() {}

    private record Waiting(long number, Duration due, Runnable action) {}

    @Override
    public <T> Job start(String name, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            failed.accept(e);
            return () -> {};
        }
        done.accept(result);
        return () -> {};
    }

    @Override
    public Job later(Duration pause, Runnable action) {
        Waiting mine = new Waiting(++started, now.plus(pause), action);
        waiting.add(mine);
        return () -> waiting.removeIf(one -> one.number() == mine.number());
    }

    /** Lets time pass: runs what was to run by then, in its order. */
    public void pass(Duration time) {
        Duration end = now.plus(time);
        while (true) {
            Waiting next = waiting.stream()
                    .filter(one -> one.due().compareTo(end) <= 0)
                    .min(Comparator.comparing(Waiting::due))
                    .orElse(null);
            if (next == null) {
                now = end;
                return;
            }
            waiting.remove(next);
            now = next.due();
            next.action().run();
        }
    }
}
