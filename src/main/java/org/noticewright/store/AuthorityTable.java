package org.noticewright.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.noticewright.letter.AuthorityFile;
import org.noticewright.letter.LetterFileException;

/** The table {@code authorities}: texts of authority files, and logos in Base64, which every database knows as text. */
final class AuthorityTable {
    private static final AuthorityFile FILE = new AuthorityFile();

    private AuthorityTable() {}

    static List<AuthorityProfile> all(Connection database) throws SQLException, StoreException {
        List<AuthorityProfile> profiles = new ArrayList<>();
        for (Kept kept : Sql.list(database, "select authority, logo from authorities", Kept::of)) {
            profiles.add(kept.profile());
        }
        profiles.sort(Comparator.comparing(
                        (AuthorityProfile profile) ->
                                Objects.requireNonNullElse(profile.authority().name(), ""),
                        String.CASE_INSENSITIVE_ORDER)
                .thenComparing(AuthorityProfile::id));
        return List.copyOf(profiles);
    }

    static Optional<AuthorityProfile> one(Connection database, String id) throws SQLException, StoreException {
        Optional<Kept> kept = Sql.one(database, "select authority, logo from authorities where id = ?", Kept::of, id);
        return kept.isEmpty() ? Optional.empty() : Optional.of(kept.get().profile());
    }

    /** A row as the database keeps it. */
    private record Kept(String authority, @Nullable String logo) {
        static Kept of(ResultSet row) throws SQLException {
            return new Kept(row.getString(1), row.getString(2));
        }

        AuthorityProfile profile() throws StoreException {
            try {
                return new AuthorityProfile(
                        FILE.parse(authority, "authority"),
                        logo == null ? null : Base64.getDecoder().decode(logo));
            } catch (LetterFileException | IllegalArgumentException | NullPointerException e) {
                throw StoreException.damage(StoreFaults.DAMAGED, e);
            }
        }
    }

    static void save(Connection database, AuthorityProfile profile) throws SQLException, StoreException {
        String text = text(profile);
        String logo = profile.logo() == null ? null : Base64.getEncoder().encodeToString(profile.logo());
        int changed = Sql.change(
                database, "update authorities set authority = ?, logo = ? where id = ?", text, logo, profile.id());
        if (changed == 0) {
            boolean isFirst = Sql.list(database, "select id from authorities", row -> row.getString(1))
                    .isEmpty();
            Sql.change(
                    database,
                    "insert into authorities (id, authority, logo, is_default) values (?, ?, ?, ?)",
                    profile.id(),
                    text,
                    logo,
                    isFirst);
        }
    }

    private static String text(AuthorityProfile profile) throws StoreException {
        String text = FILE.write(profile.authority());
        try {
            FILE.parse(text, "authority");
            return text;
        } catch (LetterFileException e) {
            throw new StoreException(
                    "This was not saved: %s holds a character that no letter can print. Delete it, or type it again."
                            .formatted(e.path().isEmpty() ? "the authority" : e.path()),
                    e);
        }
    }

    static void delete(Connection database, String id) throws SQLException {
        Sql.change(database, "delete from authorities where id = ?", id);
    }

    static Optional<String> chosen(Connection database) throws SQLException {
        return Sql.one(database, "select id from authorities where is_default", row -> row.getString(1));
    }

    static void choose(Connection database, String id) throws SQLException, StoreException {
        Sql.change(database, "update authorities set is_default = false where is_default");
        if (Sql.change(database, "update authorities set is_default = true where id = ?", id) == 0) {
            throw new StoreException("This authority is no longer there. Choose another one.", null);
        }
    }
}
