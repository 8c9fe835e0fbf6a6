package org.noticewright.wording;

/** A template or passage is broken. The message is one plain sentence that names file, line and reason. */
public final class WordingException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Takes the sentence that the user is shown. */
    public WordingException(String message) {
        super(message);
    }

    WordingException(String message, Throwable cause) {
        super(message, cause);
    }
}
