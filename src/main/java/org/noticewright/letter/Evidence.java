package org.noticewright.letter;

import org.jspecify.annotations.Nullable;

/**
 * A published source that shows that a harm is real.
 *
 * @param title of the publication
 * @param url where to read it
 * @param date of publication, as typed: an ISO date is printed in the letter's date style, anything else as it is
 * @param quote its words
 */
public record Evidence(
        @Nullable String title,
        @Nullable String url,
        @Nullable String date,
        @Nullable String quote) {}
