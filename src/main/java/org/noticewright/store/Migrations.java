package org.noticewright.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.h2.api.ErrorCode;

/**
 * The tables, version by version: {@code migrations/V1.sql}, {@code V2.sql} and so on, each one step from the one before.
 * A step is never changed once it has gone out; a new one is added, with what the program has to fill in.
 */
final class Migrations {
    /** The version that this program reads and writes. */
    static final int NEWEST = 2;

    private Migrations() {}

    /** The version of the tables; 0 if these are not tables of this program. */
    static int version(Connection database) throws SQLException {
        try {
            return Sql.one(database, "select version from schema_version", row -> row.getInt(1))
                    .orElse(0);
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1
                    || e.getErrorCode() == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1) {
                return 0;
            }
            throw e;
        }
    }

    /** Makes the tables of that version in an empty database. */
    static void create(Connection database, int version) throws SQLException {
        step(database, 1);
        Sql.change(database, "insert into schema_version (version) values (1)");
        migrate(database, version);
    }

    /** Takes the tables from their version to that one. Not one transaction: work on a copy. */
    static void migrate(Connection database, int version) throws SQLException {
        for (int next = version(database) + 1; next <= version; next++) {
            step(database, next);
            if (next == 2) {
                Version2.fill(database);
            }
            Sql.change(database, "update schema_version set version = ?", next);
            database.commit();
        }
    }

    private static void step(Connection database, int version) throws SQLException {
        for (String statement : statements(version)) {
            Sql.run(database, statement);
        }
    }

    /** The statements of one step, without their semicolons. */
    static List<String> statements(int version) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        for (String line : text(version).lines().toList()) {
            if (line.isBlank() || line.startsWith("--")) {
                continue;
            }
            statement.append(line).append('\n');
            if (line.endsWith(";")) {
                statements.add(statement.substring(0, statement.length() - ";\n".length()));
                statement.setLength(0);
            }
        }
        return statements;
    }

    private static String text(int version) {
        String name = "migrations/V" + version + ".sql";
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name + ". Build it again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's file " + name + " can't be read", e);
        }
    }
}
