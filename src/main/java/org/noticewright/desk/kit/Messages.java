package org.noticewright.desk.kit;

import org.jspecify.annotations.Nullable;

/** Tells the person at the desk what happened, without stopping anybody's work. Told on the thread of the desk. */
public interface Messages {
    /** Says what was done. */
    default void done(String sentence) {
        done(sentence, null, () -> {});
    }

    /** Says what was done and offers something, such as "Undo" or "Open". */
    void done(String sentence, @Nullable String offer, Runnable action);

    /** Says what failed and what to do. */
    default void failed(String sentence) {
        failed(sentence, null, () -> {});
    }

    /** Says what failed and offers a mend. */
    void failed(String sentence, @Nullable String offer, Runnable action);
}
