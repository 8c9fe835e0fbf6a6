package org.noticewright.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person has said of a finding. */
public sealed interface Verdict {

    /** Nothing that counts. */
    record Open() implements Verdict {}

    /** A warning or a note that may stand. */
    record Accepted(
            String reason, @Nullable String by, @Nullable LocalDate on) implements Verdict {}

    /** An error that may stand all the same. */
    record Overridden(
            String reason, @Nullable String by, @Nullable LocalDate on) implements Verdict {}

    /** It was accepted once, but what it concerned has changed since: open again, with the reason given then. */
    record Lapsed(
            String reason, @Nullable String by, @Nullable LocalDate on) implements Verdict {}

    /** It was accepted, but without it the notice would lack what the Act requires: open for all that. */
    record NeverOverridden(String provision) implements Verdict {}
}
