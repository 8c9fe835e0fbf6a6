package org.noticewright.desk.settings;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.noticewright.desk.RealStore;
import org.noticewright.store.LetterSet;
import org.noticewright.store.LetterStore;
import org.noticewright.store.OpenedStore;
import org.noticewright.store.Replaced;

/** Letters that are open, and are closed and opened again around a change, as the program does. */
final class OpenDesk implements Reopening, AutoCloseable {
    final LetterSet set;
    private LetterStore store;
    private char @Nullable [] password;

    OpenDesk(Path folder) {
        set = new LetterSet(folder, RealStore.EXEMPTIONS);
        store = opened(null);
    }

    LetterStore store() {
        return store;
    }

    private LetterStore opened(char @Nullable [] password) {
        OpenedStore outcome = set.open(password);
        if (outcome instanceof OpenedStore.Opened opened) {
            opened.trouble().join();
            return opened.store();
        }
        throw new IllegalStateException(outcome.sentence());
    }

    @Override
    public void around(Supplier<Replaced> change, char @Nullable [] next, Consumer<Replaced> told) {
        store.close();
        Replaced outcome = change.get();
        if (outcome instanceof Replaced.Done) {
            password = next == null ? null : next.clone();
        }
        store = opened(password == null ? null : password.clone());
        told.accept(outcome);
    }

    @Override
    public void close() {
        store.close();
    }
}
