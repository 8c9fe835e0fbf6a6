package org.noticewright.desk.cases;

import org.noticewright.casework.RefusedException;
import org.noticewright.store.StoreException;

/** Says why something failed. */
final class Sentences {
    private Sentences() {}

    /**
     * The words of a failure.
     *
     * @param what was to be done, such as {@code The cases could not be read}; said where the failure has no words of its
     *     own that a person could read
     */
    static String of(Exception failure, String what) {
        return switch (failure) {
            case StoreException store -> store.getMessage();
            case RefusedException refused -> String.join(" ", refused.sentences());
            default -> what + ", for a reason that Noticewright does not know. Try again.";
        };
    }
}
