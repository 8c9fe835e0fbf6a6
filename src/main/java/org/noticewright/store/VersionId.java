package org.noticewright.store;

/**
 * Names one version of a letter in a store.
 *
 * @param number given by the store, never used again
 */
public record VersionId(long number) {}
