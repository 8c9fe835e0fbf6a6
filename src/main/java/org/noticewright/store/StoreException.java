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

    /** Says what failed and what to do. */
    public StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
