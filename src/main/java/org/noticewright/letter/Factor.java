package org.noticewright.letter;

import org.jspecify.annotations.Nullable;
import org.noticewright.law.Side;
import org.noticewright.law.Weight;

/**
 * One public interest factor.
 *
 * @param side which way it points; null while none is chosen
 * @param library id of the library factor it came from
 * @param text its words
 * @param weight how much it weighs
 * @param reason why it weighs so much here
 * @param source what supports it
 * @param note internal, never printed
 */
public record Factor(
        @Nullable Side side,
        @Nullable String library,
        @Nullable String text,
        @Nullable Weight weight,
        @Nullable String reason,
        @Nullable String source,
        @Nullable String note) {}
