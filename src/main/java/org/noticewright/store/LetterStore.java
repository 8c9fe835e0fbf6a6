package org.noticewright.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.noticewright.letter.Letter;

/**
 * Keeps letters with their versions, authority profiles and settings. What a method has returned from is on disk: a
 * process that is killed afterwards loses nothing of it. Thread-safe; each call is one transaction.
 */
public interface LetterStore extends AutoCloseable {

    /** Whether nothing can be changed here, because another desk has the data open. */
    boolean isReadOnly();

    /** Every case that is not deleted, the one changed last first. */
    List<CaseRow> cases() throws StoreException;

    /**
     * The cases whose letters hold every word that was typed, each as the beginning of a word, whatever its case.
     *
     * @param typed a few words; none finds every case
     */
    Set<CaseId> find(String typed) throws StoreException;

    /** The row of one case. */
    Optional<CaseRow> row(CaseId id) throws StoreException;

    /**
     * The letter of a case.
     *
     * @throws StoreException if there is no such case, or it cannot be read
     */
    Letter letter(CaseId id) throws StoreException;

    /** Keeps a new letter, as {@link Status#DRAFT}. */
    CaseId add(Letter letter, FindingsCount findings) throws StoreException;

    /** Keeps the letter of a case as it is now. */
    void save(CaseId id, Letter letter, FindingsCount findings) throws StoreException;

    /** Has everything that was saved so far written through to the disk itself, against loss of power. */
    void sync() throws StoreException;

    /** Changes where a case stands. */
    void setStatus(CaseId id, Status status) throws StoreException;

    /** Takes a case out of the list. It can be taken back until it is purged. */
    void delete(CaseId id) throws StoreException;

    /** Puts a deleted case back. */
    void undelete(CaseId id) throws StoreException;

    /** The deleted cases, the one deleted last first. */
    List<CaseRow> deletedCases() throws StoreException;

    /** Deletes a case that was deleted, and its versions, for good. */
    void purge(CaseId id) throws StoreException;

    /**
     * Keeps a letter as a version of a case, unless it equals the newest version.
     *
     * @return the version that holds it
     */
    VersionId keepVersion(CaseId id, Letter letter, VersionReason reason) throws StoreException;

    /** The versions of a case, newest first. */
    List<VersionRow> versions(CaseId id) throws StoreException;

    /** The letter of a version. */
    Letter version(VersionId id) throws StoreException;

    /** Every authority profile, by name. */
    List<AuthorityProfile> authorities() throws StoreException;

    /** The profile of that id. */
    Optional<AuthorityProfile> authority(String id) throws StoreException;

    /** Keeps a profile under the id of its authority, in place of one that has it. The first one becomes the default. */
    void saveAuthority(AuthorityProfile profile) throws StoreException;

    /** Deletes a profile. Letters that name it keep its id. */
    void deleteAuthority(String id) throws StoreException;

    /** The id of the profile that new letters take. */
    Optional<String> defaultAuthority() throws StoreException;

    /** Chooses the profile that new letters take. */
    void setDefaultAuthority(String id) throws StoreException;

    /** The settings of the desk, by key. */
    Map<String, String> settings() throws StoreException;

    /** Keeps one setting. */
    void setSetting(String key, String value) throws StoreException;

    @Override
    void close();
}
