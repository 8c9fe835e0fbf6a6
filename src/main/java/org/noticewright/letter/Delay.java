package org.noticewright.letter;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a late reply.
 *
 * @param apologise whether the letter says sorry
 * @param reason why it is late, as told to the requester
 */
public record Delay(boolean apologise, @Nullable String reason) {}
