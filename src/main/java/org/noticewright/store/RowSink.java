package org.noticewright.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows of every table, one by one: a script takes them, and so does another database. */
interface RowSink {
    /**
     * Takes a row.
     *
     * @param columns in lower case, as many as values
     * @param values {@code String}, {@code Long}, {@code Boolean}, {@code LocalDate}, {@code OffsetDateTime} or null
     */
    void row(String table, List<String> columns, List<@Nullable Object> values) throws IOException, SQLException;

    /** Takes the number that the next row of a table gets, so that no number is used again. */
    void nextNumber(String table, long number) throws IOException, SQLException;
}
