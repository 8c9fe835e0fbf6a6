package org.noticewright.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.noticewright.letter.Letter;

/** The table {@code versions}. */
final class VersionTable {
    private VersionTable() {}

    static VersionId keep(Connection database, CaseId id, StoredLetter stored, VersionReason reason, Instant now)
            throws SQLException, StoreException {
        CaseTable.require(CaseTable.row(database, id).isPresent() ? 1 : 0);
        Optional<Newest> newest = Sql.one(
                database,
                "select id, letter from versions where case_id = ? order by id desc fetch first 1 row only",
                row -> new Newest(row.getLong(1), row.getString(2)),
                id.number());
        if (newest.isPresent() && newest.get().text().equals(stored.text())) {
            return new VersionId(newest.get().id());
        }
        return new VersionId(Sql.insert(
                database,
                "insert into versions (case_id, reason, kept, letter, checksum) values (?, ?, ?, ?, ?)",
                id.number(),
                reason.key(),
                CaseTable.time(now),
                stored.text(),
                stored.checksum()));
    }

    private record Newest(long id, String text) {}

    static List<VersionRow> rows(Connection database, CaseId id) throws SQLException {
        return Sql.list(
                database,
                "select id, reason, kept from versions where case_id = ? order by id desc",
                row -> new VersionRow(
                        new VersionId(row.getLong("id")),
                        VersionReason.of(row.getString("reason")),
                        CaseTable.instant(row, "kept")),
                id.number());
    }

    static Letter letter(Connection database, VersionId id, LetterTexts texts) throws SQLException, StoreException {
        return texts.read(
                database,
                "select letter, checksum from versions where id = ?",
                id.number(),
                new StoreException("This version is no longer there. Choose another one.", null));
    }
}
