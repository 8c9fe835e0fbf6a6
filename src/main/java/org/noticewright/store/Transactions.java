package org.noticewright.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs each piece of work as one transaction, one after the other, on a thread of its own: an interrupt of the caller
 * would close the database's file in mid-write. A connection that a full disk closed is opened again by the next call.
 */
final class Transactions implements AutoCloseable {
    private final DatabaseFile file;
    private final DatabaseFile.Access access;
    private final Runnable onDamage;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("noticewright-store").factory());
    private @Nullable Connection connection;

    /**
     * Takes an open connection over.
     *
     * @param onDamage is run when damage is met
     */
    Transactions(DatabaseFile file, DatabaseFile.Access access, Connection connection, Runnable onDamage) {
        this.onDamage = onDamage;
        this.file = file;
        this.access = access;
        this.connection = connection;
    }

    /** What is done in one transaction. */
    interface Work<T> {
        T on(Connection database) throws SQLException, StoreException;
    }

    /** Waits for the work to be done and committed; nothing of it remains if it fails. */
    <T> T run(Work<T> work) throws StoreException {
        return run(work, done -> {});
    }

    /**
     * The same.
     *
     * @param afterCommit takes the result before the next piece of work begins
     */
    <T> T run(Work<T> work, Consumer<T> afterCommit) throws StoreException {
        Future<T> future;
        try {
            future = thread.submit(() -> {
                T result = transaction(work);
                afterCommit.accept(result);
                return result;
            });
        } catch (RejectedExecutionException e) {
            throw closed(e);
        }
        boolean isInterrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    isInterrupted = true; // a save that has begun is waited for
                } catch (ExecutionException e) {
                    StoreException expected = unwrapped(e);
                    if (expected.isDamage()) {
                        onDamage.run();
                    }
                    throw expected;
                }
            }
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    static StoreException closed(@Nullable Throwable cause) {
        return new StoreException("Nothing was saved: the letters are closed. Start Noticewright again.", cause);
    }

    private static StoreException unwrapped(ExecutionException failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof StoreException expected) {
            return expected;
        }
        if (cause instanceof SQLException sql) {
            return StoreFaults.of(sql);
        }
        if (cause instanceof RuntimeException fault) {
            throw fault;
        }
        if (cause instanceof Error fault) {
            throw fault;
        }
        throw new IllegalStateException(cause);
    }

    private <T> T transaction(Work<T> work) throws SQLException, StoreException {
        Connection open = opened();
        try {
            T result = work.on(open);
            open.commit();
            return result;
        } catch (SQLException | StoreException | RuntimeException | Error e) {
            undo(open, e);
            throw e;
        }
    }

    private Connection opened() throws SQLException {
        Connection open = connection;
        if (open == null || open.isClosed()) {
            open = file.connect(access);
            connection = open;
        }
        return open;
    }

    private void undo(Connection open, Throwable cause) {
        try {
            open.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
            drop(open);
        }
    }

    private void drop(Connection open) {
        connection = null;
        try {
            open.close();
        } catch (SQLException e) {
            // it was closed by what went wrong; the next call opens the file again
            return;
        }
    }

    /** Waits for what was begun, then closes the database; once more does nothing. */
    @Override
    public void close() {
        if (thread.isShutdown()) {
            return;
        }
        thread.execute(() -> {
            if (connection != null) {
                drop(connection);
            }
        });
        thread.close();
    }
}
