package org.noticewright.wording;

import java.time.Duration;

/**
 * Ends the filling of a house template that does not come to an end, by interrupting the thread that fills it. Standard
 * templates need none.
 */
final class Deadline {

    /** Far beyond the fill time of any letter (milliseconds), short enough to wait for. */
    static final Duration LIMIT = Duration.ofSeconds(10);

    private final Thread watcher;
    private boolean over;
    private boolean interrupted;

    Deadline() {
        Thread filling = Thread.currentThread();
        watcher = Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(LIMIT);
                interrupt(filling);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // the template was filled in time
            }
        });
    }

    private synchronized void interrupt(Thread filling) {
        if (!over) {
            interrupted = true;
            filling.interrupt();
        }
    }

    /** Says that the template was filled or failed. Takes back the interrupt, so that the thread can do other work. */
    void over() {
        watcher.interrupt();
        synchronized (this) {
            over = true;
            if (interrupted) {
                Thread.interrupted();
            }
        }
    }
}
