package org.noticewright.store;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.noticewright.letter.Authority;

/**
 * An authority as the store keeps it: with its logo's picture, and its house templates named by an absolute path.
 *
 * @param authority has an id
 * @param logo the bytes of a PNG or JPEG picture; callers do not change them
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content below
public record AuthorityProfile(Authority authority, byte @Nullable [] logo) {

    /** Requires an id. */
    public AuthorityProfile {
        Objects.requireNonNull(authority.id(), "a stored authority has an id");
    }

    /** The id that letters name. */
    public String id() {
        return Objects.requireNonNull(authority.id());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AuthorityProfile(Authority a, byte[] l)
                && authority.equals(a)
                && Arrays.equals(logo, l);
    }

    @Override
    public int hashCode() {
        return authority.hashCode();
    }

    @Override
    public String toString() {
        return "AuthorityProfile[" + authority.id() + "]";
    }
}
