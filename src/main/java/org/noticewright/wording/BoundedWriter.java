package org.noticewright.wording;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Stops a template that writes without end. */
final class BoundedWriter extends FilterWriter {

    /** The longest letter in characters: some ten thousand pages. */
    static final long LIMIT = 40_000_000;

    private long written;

    BoundedWriter(Writer out) {
        super(out);
    }

    private void count(int characters) throws IOException {
        written += characters;
        if (written > LIMIT) {
            throw new IOException("the letter would have more than " + LIMIT + " characters");
        }
    }

    @Override
    public void write(int c) throws IOException {
        count(1);
        out.write(c);
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        count(length);
        out.write(characters, offset, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        count(length);
        out.write(text, offset, length);
    }
}
