package org.noticewright.casework;

import org.jspecify.annotations.Nullable;

/** Asks the user for the password of the letters, once it is needed. */
public interface PasswordAsked {
    /**
     * The password as typed.
     *
     * @return null if the user cannot be asked
     */
    char @Nullable [] ask() throws RefusedException;
}
