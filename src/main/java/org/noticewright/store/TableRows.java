package org.noticewright.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Reads every row of every table, whatever columns the version of the tables has. */
final class TableRows {
    /** The tables and their keys, in an order in which rows can be inserted. */
    static final Map<String, String> KEYS = keys();

    /** The tables that number their rows themselves. */
    static final List<String> NUMBERED = List.of("cases", "versions");

    private static final int PORTION = 100;

    private TableRows() {}

    private static Map<String, String> keys() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("cases", "id");
        keys.put("letters", "case_id");
        keys.put("versions", "id");
        keys.put("authorities", "id");
        keys.put("settings", "setting_key");
        return keys;
    }

    /**
     * Reads all rows as they are at one moment.
     *
     * @param isUnwanted is asked now and then; an {@link InterruptedIOException} ends the reading once it says yes
     */
    static void read(Connection database, RowSink sink, BooleanSupplier isUnwanted) throws SQLException, IOException {
        for (Map.Entry<String, String> table : KEYS.entrySet()) {
            @Nullable Object last = null;
            do {
                if (isUnwanted.getAsBoolean()) {
                    throw new InterruptedIOException("nobody wants the rows any more");
                }
                last = portion(database, table.getKey(), table.getValue(), last, sink);
            } while (last != null);
        }
        for (String table : NUMBERED) {
            Optional<Long> next = Sql.one(
                    database,
                    "select identity_base from information_schema.columns where table_name = ? and column_name = 'ID'",
                    row -> row.getLong(1),
                    table.toUpperCase(Locale.ROOT));
            if (next.isPresent()) {
                sink.nextNumber(table, next.get());
            }
        }
    }

    /** Hands the rows after that key on; the last key, or null where there were no more. */
    private static @Nullable Object portion(
            Connection database, String table, String key, @Nullable Object after, RowSink sink)
            throws SQLException, IOException {
        String sql = "select * from " + table + (after == null ? "" : " where " + key + " > ?") + " order by " + key
                + " fetch first " + PORTION + " rows only";
        List<Object> lastKeys = new ArrayList<>();
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            if (after != null) {
                statement.setObject(1, after);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<String> columns = columns(rows.getMetaData());
                while (rows.next()) {
                    sink.row(table, columns, values(rows, columns.size()));
                    lastKeys.add(rows.getObject(key));
                }
            }
        }
        return lastKeys.isEmpty() ? null : lastKeys.getLast();
    }

    private static List<String> columns(ResultSetMetaData row) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= row.getColumnCount(); i++) {
            columns.add(row.getColumnName(i).toLowerCase(Locale.ROOT));
        }
        return columns;
    }

    private static List<@Nullable Object> values(ResultSet row, int count) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(count);
        for (int i = 1; i <= count; i++) {
            @Nullable Object value = row.getObject(i);
            values.add(
                    switch (value) {
                        case Clob clob -> row.getString(i);
                        case Integer number -> number.longValue();
                        case Date date -> date.toLocalDate();
                        case null, default -> value;
                    });
        }
        return values;
    }
}
