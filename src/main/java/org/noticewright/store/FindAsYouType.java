package org.noticewright.store;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.noticewright.store.CaseTable.IndexedWords;

/**
 * Finds cases by the words of their letters. The words are read in the background once the store is open; whoever asks
 * before that waits. What is put is put by the thread of the transactions, in their order.
 */
final class FindAsYouType {
    /** So many letters are read at a time, so that nobody else waits for long. */
    private static final int PORTION = 40;

    private final Transactions transactions;
    private final WordIndex index = new WordIndex();
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();
    private volatile boolean isStopped;

    FindAsYouType(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Reads the words of every letter, a few letters at a time. */
    void readAll() throws StoreException {
        try {
            CaseId last = new CaseId(Long.MIN_VALUE);
            while (!isStopped) {
                CaseId from = last;
                List<IndexedWords> portion = transactions.run(
                        database -> CaseTable.wordsAfter(database, from, PORTION), read -> read.forEach(this::add));
                if (portion.isEmpty()) {
                    ready.complete(true);
                    return;
                }
                last = portion.getLast().id();
            }
            ready.completeExceptionally(Transactions.closed(null));
        } catch (StoreException | RuntimeException e) {
            ready.completeExceptionally(e);
            throw e;
        }
    }

    private void add(IndexedWords letter) {
        index.add(letter.id(), letter.words());
        index.list(letter.id(), letter.isListed());
    }

    /** The words of a new case. */
    void put(CaseId id, String words) {
        index.add(id, words);
        index.list(id, true);
    }

    /** The words of a case whose letter was changed. */
    void replace(CaseId id, String before, String now) {
        index.put(id, before, now);
    }

    void list(CaseId id, boolean isListed) {
        index.list(id, isListed);
    }

    Set<CaseId> find(String typed) throws StoreException {
        try {
            ready.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StoreException expected) {
                throw new StoreException(expected.getMessage(), expected);
            }
            throw e;
        }
        Set<String> words = LetterWords.typed(typed);
        return transactions.run(database -> index.find(words));
    }

    void stop() {
        isStopped = true;
    }
}
