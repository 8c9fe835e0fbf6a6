package org.noticewright.letter;

import java.io.IOException;
import java.io.Serial;
import org.noticewright.json.JsonException;

/**
 * Says that a letter file or an authority file can't be read, in one plain sentence with file, place and mend. The
 * message is fit to be shown to a user as it is; it may quote a few words of the file, so it belongs in no log.
 */
public final class LetterFileException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String file;
    private final String path;
    private final int line;
    private final boolean ofTheMachine;

    LetterFileException(JsonException cause) {
        super(cause.getMessage(), cause);
        this.file = cause.file();
        this.path = cause.path();
        this.line = cause.line();
        this.ofTheMachine = false;
    }

    LetterFileException(String file, IOException cause) {
        super(file + ": the file can't be read. Check that you may open it and that its disk can be reached.", cause);
        this.file = file;
        this.path = "";
        this.line = 0;
        this.ofTheMachine = true;
    }

    /** The sentence, with file and line before it. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /** Name of the file as it was given. */
    public String file() {
        return file;
    }

    /** The way to the value from the top of the file, such as {@code bases[0].harm.causalLink}; empty at the top. */
    public String path() {
        return path;
    }

    /** Line counted from 1; 0 where the fault is of the file as a whole. */
    public int line() {
        return line;
    }

    /** Whether the machine failed (no permission, a broken disk) and not what the file says. */
    public boolean isOfTheMachine() {
        return ofTheMachine;
    }
}
