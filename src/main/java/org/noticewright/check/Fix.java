package org.noticewright.check;

import org.jspecify.annotations.Nullable;

/**
 * How to mend what a check found.
 *
 * @param words what to do
 * @param replacement what may stand for the excerpt as it is; null where a person has to write it
 */
public record Fix(String words, @Nullable String replacement) {}
