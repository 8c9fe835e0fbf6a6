package org.noticewright.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.noticewright.letter.Letter;
import org.noticewright.letter.OutcomeKind;

/** The tables {@code cases} and {@code letters}: what a list shows stands apart from the words. */
final class CaseTable {
    private static final String COLUMNS = "id, reference, subject, outcomes, exemptions, status, received, clarified,"
            + " extended_until, errors, warnings, changed";

    private CaseTable() {}

    /**
     * The words of a letter in the index.
     *
     * @param isListed whether its case is not deleted
     */
    record IndexedWords(CaseId id, String words, boolean isListed) {}

    static List<CaseRow> listed(Connection database) throws SQLException {
        return Sql.list(
                database,
                "select " + COLUMNS + " from cases where deleted is null order by changed desc, id desc",
                CaseTable::row);
    }

    static List<CaseRow> deleted(Connection database) throws SQLException {
        return Sql.list(
                database,
                "select " + COLUMNS + " from cases where deleted is not null order by deleted desc, id desc",
                CaseTable::row);
    }

    static Optional<CaseRow> row(Connection database, CaseId id) throws SQLException {
        return Sql.one(database, "select " + COLUMNS + " from cases where id = ?", CaseTable::row, id.number());
    }

    static CaseId insert(Connection database, Letter letter, StoredLetter stored, FindingsCount findings, Instant now)
            throws SQLException {
        CaseId id = new CaseId(Sql.insert(
                database,
                "insert into cases (reference, subject, outcomes, exemptions, status, received, clarified,"
                        + " extended_until, errors, warnings, changed) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                letter.reference(),
                letter.subject(),
                outcomes(letter),
                exemptions(letter),
                Status.DRAFT.key(),
                letter.received(),
                letter.clarified(),
                extendedUntil(letter),
                findings.errors(),
                findings.warnings(),
                time(now)));
        Sql.change(
                database,
                "insert into letters (case_id, letter, words, checksum) values (?, ?, ?, ?)",
                id.number(),
                stored.text(),
                stored.words(),
                stored.checksum());
        return id;
    }

    /** The words that the letter had before. */
    static String update(
            Connection database, CaseId id, Letter letter, StoredLetter stored, FindingsCount findings, Instant now)
            throws SQLException, StoreException {
        String before = Sql.one(
                        database,
                        "select words from letters where case_id = ?",
                        found -> found.getString(1),
                        id.number())
                .orElseThrow(CaseTable::gone);
        Sql.change(
                database,
                "update cases set reference = ?, subject = ?, outcomes = ?, exemptions = ?, received = ?, clarified = ?,"
                        + " extended_until = ?, errors = ?, warnings = ?, changed = ? where id = ?",
                letter.reference(),
                letter.subject(),
                outcomes(letter),
                exemptions(letter),
                letter.received(),
                letter.clarified(),
                extendedUntil(letter),
                findings.errors(),
                findings.warnings(),
                time(now),
                id.number());
        Sql.change(
                database,
                "update letters set letter = ?, words = ?, checksum = ? where case_id = ?",
                stored.text(),
                stored.words(),
                stored.checksum(),
                id.number());
        return before;
    }

    static Letter letter(Connection database, CaseId id, LetterTexts texts) throws SQLException, StoreException {
        return texts.read(
                database, "select letter, checksum from letters where case_id = ?", id.number(), CaseTable.gone());
    }

    static void setStatus(Connection database, CaseId id, Status status) throws SQLException, StoreException {
        require(Sql.change(database, "update cases set status = ? where id = ?", status.key(), id.number()));
    }

    /** Marks a case as deleted at that time, or as not deleted. */
    static void setDeleted(Connection database, CaseId id, @Nullable Instant when) throws SQLException, StoreException {
        require(Sql.change(
                database, "update cases set deleted = ? where id = ?", when == null ? null : time(when), id.number()));
    }

    /** Deletes a deleted case for good; the words that its letter had. */
    static String purge(Connection database, CaseId id) throws SQLException, StoreException {
        String words = Sql.one(
                        database,
                        "select words from letters where case_id = ?",
                        found -> found.getString(1),
                        id.number())
                .orElseThrow(CaseTable::gone);
        if (Sql.change(database, "delete from cases where id = ? and deleted is not null", id.number()) == 0) {
            throw new StoreException("This case is still in the list. Delete it first, then purge it.", null);
        }
        return words;
    }

    /** The words of the next letters after that one, in order. */
    static List<IndexedWords> wordsAfter(Connection database, CaseId id, int most) throws SQLException {
        return Sql.list(
                database,
                "select l.case_id, l.words, c.deleted is null from letters l join cases c on c.id = l.case_id"
                        + " where l.case_id > ? order by l.case_id fetch first ? rows only",
                found -> new IndexedWords(new CaseId(found.getLong(1)), found.getString(2), found.getBoolean(3)),
                id.number(),
                most);
    }

    static void require(int changed) throws StoreException {
        if (changed == 0) {
            throw gone();
        }
    }

    static StoreException gone() {
        return new StoreException("This case is no longer there. Go back to the list of cases.", null);
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static CaseRow row(ResultSet row) throws SQLException {
        return new CaseRow(
                new CaseId(row.getLong("id")),
                row.getString("reference"),
                row.getString("subject"),
                kinds(row.getString("outcomes")),
                words(row.getString("exemptions")),
                Status.of(row.getString("status")),
                row.getObject("received", LocalDate.class),
                row.getObject("clarified", LocalDate.class),
                row.getObject("extended_until", LocalDate.class),
                new FindingsCount(row.getInt("errors"), row.getInt("warnings")),
                instant(row, "changed"));
    }

    private static @Nullable LocalDate extendedUntil(Letter letter) {
        return letter.extension() == null ? null : letter.extension().until();
    }

    private static String outcomes(Letter letter) {
        return Arrays.stream(OutcomeKind.values())
                .filter(kind -> letter.outcomes().stream().anyMatch(outcome -> outcome.kind() == kind))
                .map(OutcomeKind::key)
                .collect(Collectors.joining(" "));
    }

    private static String exemptions(Letter letter) {
        return letter.bases().stream()
                .map(basis -> basis.exemption())
                .filter(Objects::nonNull)
                .map(exemption -> exemption.id())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static Set<OutcomeKind> kinds(String keys) {
        Set<String> named = words(keys);
        Set<OutcomeKind> kinds = EnumSet.noneOf(OutcomeKind.class);
        Arrays.stream(OutcomeKind.values())
                .filter(kind -> named.contains(kind.key()))
                .forEach(kinds::add);
        return Collections.unmodifiableSet(kinds);
    }

    private static Set<String> words(String joined) {
        return joined.isEmpty()
                ? Set.of()
                : Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(joined.split(" "))));
    }
}
