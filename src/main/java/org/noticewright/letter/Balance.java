package org.noticewright.letter;

import org.jspecify.annotations.Nullable;

/**
 * The result of the public interest test.
 *
 * @param favours what the public interest favours; null while undecided
 * @param reason why
 */
public record Balance(@Nullable Favours favours, @Nullable String reason) {}
