package org.noticewright.letter;

import org.jspecify.annotations.Nullable;

/**
 * The procedure for complaints about the handling of a request, or that there is none: section 17(7)(a) of the Freedom
 * of Information Act 2000. The usual 40 and 20 working days are those of the section 45 Code of Practice (Cabinet
 * Office, 4 July 2018).
 *
 * @param offered whether there is such a procedure; null while nothing is said
 * @param contact where to ask for it
 * @param withinWorkingDays how long the requester has to ask, in working days
 * @param answeredWithinWorkingDays how long the answer takes, in working days
 */
public record InternalReview(
        @Nullable Boolean offered,
        @Nullable String contact,
        @Nullable Integer withinWorkingDays,
        @Nullable Integer answeredWithinWorkingDays) {}
