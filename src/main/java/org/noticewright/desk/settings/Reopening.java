package org.noticewright.desk.settings;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.noticewright.store.Replaced;

/** Changes letters that the desk has open. The program does this, because it has to open its desk anew. */
public interface Reopening {
    /**
     * Saves and closes the letters, changes them, opens them again and shows the desk anew. Where nothing was changed, the
     * letters open with the password that opened them before, which the program remembers while it runs.
     *
     * @param change runs while the letters are closed
     * @param next opens the letters once the change is made; null where they have no password then
     * @param told hears what came of it, after the letters are open again
     */
    void around(Supplier<Replaced> change, char @Nullable [] next, Consumer<Replaced> told);
}
