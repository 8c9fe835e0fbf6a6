package org.noticewright.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Inserts rows into a database. Names of tables and columns are checked, values are bound: a script brings data only. */
final class RowInserter implements RowSink, AutoCloseable {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z_]{0,40}");
    private static final int BATCH = 100;

    private final Connection database;
    private String table = "";
    private List<String> columns = List.of();
    private @Nullable PreparedStatement statement;
    private int waiting;
    private long count;

    RowInserter(Connection database) {
        this.database = database;
    }

    @Override
    public void row(String into, List<String> names, List<@Nullable Object> values) throws IOException, SQLException {
        PreparedStatement insert = statement;
        if (insert == null || !into.equals(table) || !names.equals(columns)) {
            close();
            insert = prepare(into, names);
            statement = insert;
            table = into;
            columns = List.copyOf(names);
        }
        Sql.bind(insert, values.toArray());
        insert.addBatch();
        count++;
        if (++waiting == BATCH) {
            flush(insert);
        }
    }

    private PreparedStatement prepare(String into, List<String> names) throws IOException, SQLException {
        if (!TableRows.KEYS.containsKey(into)
                || names.isEmpty()
                || !names.stream().allMatch(name -> NAME.matcher(name).matches())) {
            throw new IOException("there is no such table or column");
        }
        String marks = String.join(", ", Collections.nCopies(names.size(), "?"));
        return database.prepareStatement(
                "insert into " + into + " (" + String.join(", ", names) + ") values (" + marks + ")");
    }

    @Override
    public void nextNumber(String of, long number) throws IOException, SQLException {
        close();
        if (!TableRows.NUMBERED.contains(of) || number < 1) {
            throw new IOException("there is no such table");
        }
        Sql.run(database, "alter table " + of + " alter column id restart with " + number);
    }

    /** How many rows were taken. */
    long count() {
        return count;
    }

    private void flush(PreparedStatement insert) throws SQLException {
        insert.executeBatch();
        database.commit();
        waiting = 0;
    }

    /** Inserts what is still waiting. */
    @Override
    public void close() throws SQLException {
        PreparedStatement insert = statement;
        statement = null;
        if (insert != null) {
            try (insert) {
                if (waiting > 0) {
                    flush(insert);
                }
            }
        }
    }
}
