package org.noticewright.scrutiny;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One question that a reader of a refusal will ask.
 *
 * @param id such as {@code A06}
 * @param applies to which letters it is put
 * @param question in the reader's words
 * @param fields where an answer stands: fields and passages of the letter or of a basis, such as {@code
 *     harm.causalLink}; {@code factors.for} and {@code factors.against} are the factors of one side
 * @param saying what words there must say to be an answer; null where any words are one
 * @param unless ids of the checks with which there is no answer, whatever stands there
 * @param source who asks it
 * @param date when the source was last looked at
 */
public record Enquiry(
        String id,
        Applies applies,
        String question,
        List<String> fields,
        @Nullable Pattern saying,
        List<String> unless,
        String source,
        String date) {

    /** Takes unchangeable copies. */
    public Enquiry {
        fields = List.copyOf(fields);
        unless = List.copyOf(unless);
    }
}
