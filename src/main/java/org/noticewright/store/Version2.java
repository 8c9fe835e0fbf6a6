package org.noticewright.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Fills what the step to version 2 added: words and checksum of each letter, checksum of each version. */
final class Version2 {
    private Version2() {}

    static void fill(Connection database) throws SQLException {
        for (long id : ids(database, "select case_id from letters where checksum is null")) {
            String text = text(database, "select letter from letters where case_id = ?", id);
            Sql.change(
                    database,
                    "update letters set words = ?, checksum = ? where case_id = ?",
                    LetterWords.of(text),
                    StoredLetter.checksum(text),
                    id);
        }
        for (long id : ids(database, "select id from versions where checksum is null")) {
            String text = text(database, "select letter from versions where id = ?", id);
            Sql.change(database, "update versions set checksum = ? where id = ?", StoredLetter.checksum(text), id);
        }
    }

    private static List<Long> ids(Connection database, String sql) throws SQLException {
        return Sql.list(database, sql, row -> row.getLong(1));
    }

    private static String text(Connection database, String sql, long id) throws SQLException {
        return Sql.one(database, sql, row -> row.getString(1), id).orElse("");
    }
}
