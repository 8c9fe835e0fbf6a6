package org.noticewright.store;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The store could not do what was asked. The message is one plain sentence, with what to do, fit to be shown; it holds
 * no words of a letter.
 */
public final class StoreException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final boolean isDamage;

    /** Says what failed and what to do. */
    public StoreException(String message, @Nullable Throwable cause) {
        this(message, cause, false);
    }

    private StoreException(String message, @Nullable Throwable cause, boolean isDamage) {
        super(message, cause);
        this.isDamage = isDamage;
    }

    /** Says that the file on the disk is damaged. */
    static StoreException damage(String message, @Nullable Throwable cause) {
        return new StoreException(message, cause, true);
    }

    /** Whether the file on the disk is damaged; the next start then offers the last backup. */
    public boolean isDamage() {
        return isDamage;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
