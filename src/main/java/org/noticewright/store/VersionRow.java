package org.noticewright.store;

import java.time.Instant;

/**
 * One version of a letter, without its words.
 *
 * @param id names it
 * @param reason why it was kept
 * @param kept when
 */
public record VersionRow(VersionId id, VersionReason reason, Instant kept) {}
