package org.noticewright.clock;

/**
 * Both due dates of a request.
 *
 * <p>The notice of refusal itself, even one that only announces an extension, is due with {@code reply}
 * (sections 10(1) and 17(1) and (2) of the Freedom of Information Act 2000).
 *
 * @param reply day 20: the reply, or the notice that more time is needed for the public interest
 * @param extended day 40: the last day that the Information Commissioner expects for an extended reply
 */
public record TimeForCompliance(DueDate reply, DueDate extended) {}
