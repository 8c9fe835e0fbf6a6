package org.noticewright.law;

import org.jspecify.annotations.Nullable;

/**
 * A public interest factor that officers can take into a letter and adapt.
 *
 * @param id such as {@code FD01}; a letter's factor names it as its {@code library}
 * @param exemption id of the exemption whose balance it can stand in, such as {@code s31(1)(a)}: the two balances are
 *     different tests, so a factor of one does not fit the other
 * @param side which way it points
 * @param text its words
 * @param weight its weight where nothing says otherwise
 * @param moreIf prompt for the officer: when it weighs more
 * @param lessIf prompt for the officer: when it weighs less
 * @param source what it rests on
 */
public record LibraryFactor(
        String id,
        String exemption,
        Side side,
        String text,
        Weight weight,
        @Nullable String moreIf,
        @Nullable String lessIf,
        String source) {}
