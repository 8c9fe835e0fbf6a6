package org.noticewright.letter;

import org.jspecify.annotations.Nullable;

/**
 * Section 17(4) of the Freedom of Information Act 2000: no statement of reasons to the extent that it would itself
 * disclose exempt information. The Ministry of Justice's guidance asks that it be used with great care.
 *
 * @param claimed whether the reasons are left out of the letter
 * @param reason why, recorded and never printed
 */
public record Section17Subsection4(
        boolean claimed, @Nullable String reason) {}
