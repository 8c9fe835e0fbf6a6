package org.noticewright.json;

import java.io.Serial;

/**
 * Says that a JSON file can't be read, in one plain sentence with file, place and mend. The message is fit to be shown
 * to a user as it is.
 */
public final class JsonException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String file;
    private final String path;
    private final int line;
    private final int column;

    JsonException(String file, String path, int line, int column, String sentence) {
        super(line > 0 ? file + ", line " + line + ": " + sentence : file + ": " + sentence);
        this.file = file;
        this.path = path;
        this.line = line;
        this.column = column;
    }

    JsonException(String file, String sentence) {
        this(file, "", 0, 0, sentence);
    }

    /** The sentence, with file and line before it. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /** Name of the file. */
    public String file() {
        return file;
    }

    /** The way to the value from the top of the file; empty at the top and where no value was reached. */
    public String path() {
        return path;
    }

    /** Line counted from 1; 0 where the fault is of the file as a whole. */
    public int line() {
        return line;
    }

    /** Column counted from 1, in UTF-16 units; 0 where the fault is of the file as a whole. */
    public int column() {
        return column;
    }
}
