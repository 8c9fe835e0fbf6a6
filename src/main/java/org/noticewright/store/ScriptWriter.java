package org.noticewright.store;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes a backup: a script of plain SQL that H2 and PostgreSQL run alike, with the tables first and a count of the rows
 * last. {@link ScriptReader} reads it as data and runs none of it.
 */
final class ScriptWriter implements RowSink {
    static final String FIRST_LINE = "-- Noticewright letters, backup format 1";
    static final String VERSION_LINE = "-- Tables of version ";
    static final String ROWS_LINE = "-- Rows";
    static final String LAST_LINE = "-- End, rows: ";

    /** With a fixed offset and six digits, as databases print it. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSSxxx", Locale.ROOT);

    private final Writer out;
    private long count;

    ScriptWriter(Writer out) {
        this.out = out;
    }

    void begin(int version, Instant now) throws IOException {
        out.write(FIRST_LINE + "\n" + VERSION_LINE + version + "\n-- Made at " + now + "\n\n");
        for (int step = 1; step <= version; step++) {
            for (String statement : Migrations.statements(step)) {
                out.write(statement + ";\n");
            }
        }
        out.write("insert into schema_version (version) values (" + version + ");\n\n" + ROWS_LINE + "\n");
    }

    @Override
    public void row(String table, List<String> columns, List<@Nullable Object> values) throws IOException {
        List<String> literals = new ArrayList<>(values.size());
        for (@Nullable Object value : values) {
            literals.add(literal(value));
        }
        out.write("insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + String.join(", ", literals) + ");\n");
        count++;
    }

    @Override
    public void nextNumber(String table, long number) throws IOException {
        out.write("alter table " + table + " alter column id restart with " + number + ";\n");
    }

    void end() throws IOException {
        out.write(LAST_LINE + count + "\n");
        out.flush();
    }

    private static String literal(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case String text -> "'" + text.replace("'", "''") + "'";
            case Long number -> number.toString();
            case Boolean truth -> truth.toString();
            case LocalDate date -> "date '" + date + "'";
            case OffsetDateTime time -> "timestamp with time zone '" + TIME.format(time) + "'";
            default -> throw new IllegalStateException("no literal for " + value.getClass());
        };
    }
}
