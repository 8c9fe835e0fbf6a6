package org.noticewright.render;

/** The XHTML is not well formed, or holds something that a letter cannot have. */
public final class MalformedSheetException extends UnprintableSheetException {

    private static final long serialVersionUID = 1L;

    private final int line;

    MalformedSheetException(int line, String fault) {
        super("Line " + line + " of the letter's XHTML: " + fault);
        this.line = line;
    }

    /** The line of the XHTML, from 1. */
    public int line() {
        return line;
    }
}
