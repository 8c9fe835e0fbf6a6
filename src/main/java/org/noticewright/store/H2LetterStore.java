package org.noticewright.store;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.noticewright.letter.Letter;

/** Letters in a database file of H2. Opened by {@link LetterSet}. */
final class H2LetterStore implements LetterStore {
    private final Transactions transactions;
    private final boolean isReadOnly;
    private final LetterTexts texts;
    private final InstantSource clock;
    private final FindAsYouType search;
    private final Runnable closing;

    /**
     * Serves letters.
     *
     * @param closing ends all that was begun when the letters were opened, the transactions among it
     */
    H2LetterStore(
            Transactions transactions,
            boolean isReadOnly,
            LetterTexts texts,
            InstantSource clock,
            FindAsYouType search,
            Runnable closing) {
        this.transactions = transactions;
        this.isReadOnly = isReadOnly;
        this.texts = texts;
        this.clock = clock;
        this.search = search;
        this.closing = closing;
    }

    @Override
    public boolean isReadOnly() {
        return isReadOnly;
    }

    @Override
    public List<CaseRow> cases() throws StoreException {
        return transactions.run(CaseTable::listed);
    }

    @Override
    public Set<CaseId> find(String typed) throws StoreException {
        return search.find(typed);
    }

    @Override
    public Optional<CaseRow> row(CaseId id) throws StoreException {
        return transactions.run(database -> CaseTable.row(database, id));
    }

    @Override
    public Letter letter(CaseId id) throws StoreException {
        return transactions.run(database -> CaseTable.letter(database, id, texts));
    }

    @Override
    public CaseId add(Letter letter, FindingsCount findings) throws StoreException {
        StoredLetter stored = texts.write(letter);
        return change(
                database -> CaseTable.insert(database, letter, stored, findings, now()),
                id -> search.put(id, stored.words()));
    }

    @Override
    public void save(CaseId id, Letter letter, FindingsCount findings) throws StoreException {
        StoredLetter stored = texts.write(letter);
        change(
                database -> CaseTable.update(database, id, letter, stored, findings, now()),
                before -> search.replace(id, before, stored.words()));
    }

    @Override
    public void sync() throws StoreException {
        change(database -> {
            Sql.run(database, "checkpoint sync");
            return true;
        });
    }

    @Override
    public void setStatus(CaseId id, Status status) throws StoreException {
        change(database -> {
            CaseTable.setStatus(database, id, status);
            return true;
        });
    }

    @Override
    public void delete(CaseId id) throws StoreException {
        change(
                database -> {
                    CaseTable.setDeleted(database, id, now());
                    return id;
                },
                deleted -> search.list(deleted, false));
    }

    @Override
    public void undelete(CaseId id) throws StoreException {
        change(
                database -> {
                    CaseTable.setDeleted(database, id, null);
                    return id;
                },
                back -> search.list(back, true));
    }

    @Override
    public List<CaseRow> deletedCases() throws StoreException {
        return transactions.run(CaseTable::deleted);
    }

    @Override
    public void purge(CaseId id) throws StoreException {
        change(database -> CaseTable.purge(database, id), words -> search.replace(id, words, ""));
    }

    @Override
    public VersionId keepVersion(CaseId id, Letter letter, VersionReason reason) throws StoreException {
        StoredLetter stored = texts.write(letter);
        return change(database -> VersionTable.keep(database, id, stored, reason, now()));
    }

    @Override
    public List<VersionRow> versions(CaseId id) throws StoreException {
        return transactions.run(database -> VersionTable.rows(database, id));
    }

    @Override
    public Letter version(VersionId id) throws StoreException {
        return transactions.run(database -> VersionTable.letter(database, id, texts));
    }

    @Override
    public List<AuthorityProfile> authorities() throws StoreException {
        return transactions.run(AuthorityTable::all);
    }

    @Override
    public Optional<AuthorityProfile> authority(String id) throws StoreException {
        return transactions.run(database -> AuthorityTable.one(database, id));
    }

    @Override
    public void saveAuthority(AuthorityProfile profile) throws StoreException {
        change(database -> {
            AuthorityTable.save(database, profile);
            return true;
        });
    }

    @Override
    public void deleteAuthority(String id) throws StoreException {
        change(database -> {
            AuthorityTable.delete(database, id);
            return true;
        });
    }

    @Override
    public Optional<String> defaultAuthority() throws StoreException {
        return transactions.run(AuthorityTable::chosen);
    }

    @Override
    public void setDefaultAuthority(String id) throws StoreException {
        change(database -> {
            AuthorityTable.choose(database, id);
            return true;
        });
    }

    @Override
    public Map<String, String> settings() throws StoreException {
        return transactions.run(SettingTable::all);
    }

    @Override
    public void setSetting(String key, String value) throws StoreException {
        change(database -> {
            SettingTable.set(database, key, value);
            return true;
        });
    }

    @Override
    public void close() {
        closing.run();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS); // what the database keeps of it
    }

    private <T> T change(Transactions.Work<T> work) throws StoreException {
        return change(work, done -> {});
    }

    /** Changes the database, then what is kept of it in memory, before the next piece of work begins. */
    private <T> T change(Transactions.Work<T> work, Consumer<T> afterCommit) throws StoreException {
        if (isReadOnly) {
            throw new StoreException(
                    "Nothing was saved: the letters are open in another window, and here they can only be read.", null);
        }
        return transactions.run(work, afterCommit);
    }
}
