package org.noticewright.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The prejudice, as the Information Commissioner's prejudice test asks for it.
 *
 * @param revealed what the information would show
 * @param causalLink how that leads to crime
 * @param severity how bad it would be
 * @param combinesWith what else it would be put together with (the mosaic)
 * @param ifYes what confirming would tell; only for neither confirm nor deny
 * @param ifNo what denying would tell; only for neither confirm nor deny
 * @param evidence what shows that the harm is real
 */
public record Harm(
        @Nullable String revealed,
        @Nullable String causalLink,
        @Nullable String severity,
        @Nullable String combinesWith,
        @Nullable String ifYes,
        @Nullable String ifNo,
        List<Evidence> evidence) {

    /** Takes an unchangeable copy of the evidence. */
    public Harm {
        evidence = List.copyOf(evidence);
    }
}
