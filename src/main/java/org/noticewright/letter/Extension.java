package org.noticewright.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A public-interest extension under section 10(3) of the Freedom of Information Act 2000.
 *
 * @param until estimated date of the decision, which section 17(2) asks for
 * @param reason why more time is needed, as told to the requester
 */
public record Extension(@Nullable LocalDate until, @Nullable String reason) {}
