package org.noticewright.store;

import java.io.IOException;
import java.io.Reader;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a backup that a {@link ScriptWriter} wrote. It is read as data: nothing in it is run, so a backup from elsewhere
 * can do no more than bring letters.
 */
final class ScriptReader {
    private static final int END = -1;
    /** Above what any line of the program's own has. */
    private static final int LONGEST_LINE = 10_000;

    private final Reader in;
    private int next;

    private ScriptReader(Reader in) throws IOException {
        this.in = in;
        this.next = in.read();
    }

    /** Whether the tables of a backup suit. */
    interface Begin {
        /**
         * Makes the tables.
         *
         * @param version of the tables in the backup
         * @return what takes the rows
         */
        RowSink tables(int version) throws IOException, SQLException;
    }

    /**
     * Reads a whole backup.
     *
     * @throws IOException if it is no backup, or not all of it is there
     */
    static void read(Reader in, Begin begin) throws IOException, SQLException {
        try {
            new ScriptReader(in).script(begin);
        } catch (NumberFormatException | DateTimeException e) {
            throw new IOException("a value in the backup is malformed", e);
        }
    }

    private void script(Begin begin) throws IOException, SQLException {
        require(line().equals(ScriptWriter.FIRST_LINE));
        String version = line();
        require(version.startsWith(ScriptWriter.VERSION_LINE));
        RowSink sink = begin.tables(Integer.parseInt(version.substring(ScriptWriter.VERSION_LINE.length())));
        while (!line().equals(ScriptWriter.ROWS_LINE)) {
            require(next != END);
        }
        long count = 0;
        while (next != '-') {
            String verb = word();
            if (verb.equals("insert")) {
                insert(sink);
                count++;
            } else {
                require(verb.equals("alter"));
                nextNumber(sink);
            }
        }
        require(line().equals(ScriptWriter.LAST_LINE + count));
    }

    private void insert(RowSink sink) throws IOException, SQLException {
        words("into");
        String table = word();
        List<String> columns = new ArrayList<>();
        require(take() == '(');
        do {
            columns.add(word());
        } while (goesOn());
        words("values");
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        require(take() == '(');
        do {
            values.add(value());
        } while (goesOn());
        require(take() == ';' && take() == '\n' && values.size() == columns.size());
        sink.row(table, columns, values);
    }

    private void nextNumber(RowSink sink) throws IOException, SQLException {
        words("table");
        String table = word();
        words("alter", "column", "id", "restart", "with");
        long number = Long.parseLong(word());
        require(take() == ';' && take() == '\n');
        sink.nextNumber(table, number);
    }

    /** After an element of a list: whether another one follows. Leaves the closing bracket and a blank behind. */
    private boolean goesOn() throws IOException {
        int c = take();
        require(c == ',' || c == ')');
        if (next == ' ') {
            take();
        }
        return c == ',';
    }

    private @Nullable Object value() throws IOException {
        if (next == '\'') {
            return text();
        }
        String word = word();
        return switch (word) {
            case "null" -> null;
            case "true" -> true;
            case "false" -> false;
            case "date" -> LocalDate.parse(text());
            case "timestamp" -> {
                words("with", "time", "zone");
                yield OffsetDateTime.parse(text().replace(' ', 'T'));
            }
            default -> Long.valueOf(word);
        };
    }

    private String text() throws IOException {
        require(take() == '\'');
        StringBuilder text = new StringBuilder();
        while (true) {
            int c = take();
            if (c == '\'') {
                if (next != '\'') {
                    return text.toString();
                }
                take();
            }
            text.append((char) c);
        }
    }

    private void words(String... expected) throws IOException {
        for (String word : expected) {
            require(word().equals(word));
        }
    }

    /** A name, keyword or number, and one blank after it. */
    private String word() throws IOException {
        StringBuilder word = new StringBuilder();
        while ((next >= 'a' && next <= 'z') || (next >= '0' && next <= '9') || next == '_' || next == '-') {
            word.append((char) take());
            require(word.length() <= LONGEST_LINE);
        }
        require(!word.isEmpty());
        if (next == ' ') {
            take();
        }
        return word.toString();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        while (next != '\n' && next != END && line.length() < LONGEST_LINE) {
            line.append((char) take());
        }
        if (next == '\n') {
            take();
        }
        return line.toString();
    }

    private int take() throws IOException {
        int taken = next;
        require(taken != END);
        next = in.read();
        return taken;
    }

    private static void require(boolean holds) throws IOException {
        if (!holds) {
            throw new IOException("this is no whole backup of Noticewright");
        }
    }
}
