package org.noticewright.letter;

import org.jspecify.annotations.Nullable;

/**
 * One question of the request, as received.
 *
 * @param id unique in the letter; null only in a half-filled letter
 * @param number what is printed before the question; null prints none (a letter file that says nothing means the id)
 * @param group the requester's heading above the first question of a run
 * @param text the requester's words, verbatim
 * @param table a table that the requester sent to be filled in
 */
public record Question(
        @Nullable String id,
        @Nullable String number,
        @Nullable String group,
        @Nullable String text,
        @Nullable QuestionTable table) {}
