package org.noticewright.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What goes on after the letters are open, on a thread of its own: the index of words, then the backup of the day. */
final class Background {
    private final FindAsYouType search;
    private final @Nullable Daily daily;
    private final CompletableFuture<Optional<String>> trouble = new CompletableFuture<>();
    private final Thread thread;
    private volatile boolean isStopped;

    /**
     * Begins.
     *
     * @param daily null for letters that are only read
     */
    Background(FindAsYouType search, @Nullable Daily daily) {
        this.search = search;
        this.daily = daily;
        this.thread = Thread.ofPlatform()
                .daemon()
                .name("noticewright-store-background")
                .unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /**
     * The backup of the day.
     *
     * @param file that is open
     * @param backups among which it goes
     */
    record Daily(DatabaseFile file, Backups backups) {}

    /** Completes when all is done, with a sentence if something went wrong. */
    CompletableFuture<Optional<String>> trouble() {
        return trouble;
    }

    private void run() {
        try {
            search.readAll();
            if (daily != null && !isStopped) {
                backUp(daily);
            }
            trouble.complete(Optional.empty());
        } catch (StoreException e) {
            trouble.complete(isStopped ? Optional.empty() : Optional.of(e.getMessage()));
        } catch (RuntimeException e) {
            trouble.completeExceptionally(e);
        }
    }

    private void backUp(Daily of) throws StoreException {
        try (Connection database = of.file().connect(DatabaseFile.Access.WRITE)) {
            // all rows as they are at one moment, whatever is saved meanwhile
            Sql.run(database, "set session characteristics as transaction isolation level snapshot");
            of.backups().sealAll(of.file().key());
            of.backups().daily(database, of.file().key(), () -> isStopped);
            database.commit();
        } catch (InterruptedIOException e) {
            return; // the letters were closed; the next start makes it
        } catch (SQLException e) {
            if (StoreFaults.isDamage(e)) {
                throw StoreException.damage(StoreFaults.DAMAGED, e);
            }
            throw failed(e);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static StoreException failed(Exception cause) {
        return new StoreException(
                "Today's backup could not be made: the disk is full or cannot be reached. Make room on it, then start Noticewright again.",
                cause);
    }

    /** Waits until nothing of it uses the database any more. */
    void stop() {
        isStopped = true;
        search.stop();
        boolean isInterrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
