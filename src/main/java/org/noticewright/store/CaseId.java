package org.noticewright.store;

/**
 * Names one case in a store.
 *
 * @param number given by the store, never used again
 */
public record CaseId(long number) {}
