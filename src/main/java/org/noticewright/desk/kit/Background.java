package org.noticewright.desk.kit;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Does work beside the user's and brings the result back to the thread of the desk. There are two: one of JavaFX, and
 * {@link SameThread} for tests of view models.
 */
public interface Background {

    /**
     * Starts work.
     *
     * @param name of the work, for the name of its thread
     * @param done receives the result on the thread of the desk
     * @param failed receives what went wrong on the thread of the desk
     */
    <T> Job start(String name, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed);

    /** Runs something on the thread of the desk after a pause, unless it is stopped before. */
    Job later(Duration pause, Runnable action);

    /** Work that was started. */
    interface Job {
        /** Takes no more interest: neither result nor failure is told, and the work is interrupted where it can be. */
        void stop();
    }
}
