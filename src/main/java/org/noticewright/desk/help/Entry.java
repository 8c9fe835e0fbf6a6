package org.noticewright.desk.help;

import java.util.Arrays;
import java.util.Locale;

/**
 * One thing that the help says.
 *
 * @param head what it is about
 * @param note beside it: where, how grave
 * @param body what there is to say; may be empty
 * @param source where that comes from; may be empty
 */
public record Entry(String head, String note, String body, String source) {

    /** Whether the entry holds each of some words, in any case and order. */
    boolean holds(String words) {
        String text = (head + "\n" + note + "\n" + body + "\n" + source).toLowerCase(Locale.UK);
        return Arrays.stream(words.toLowerCase(Locale.UK).strip().split("\\s+")).allMatch(text::contains);
    }

    /** All of it as one text, for who hears it. */
    String words() {
        return String.join(
                ". ",
                java.util.stream.Stream.of(head, note, body, source)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
