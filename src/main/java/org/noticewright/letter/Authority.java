package org.noticewright.letter;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A public authority as its authority file holds it. In a half-filled profile every value may be missing.
 *
 * @param id short name of the profile, such as {@code example-trust}
 * @param name full name as printed
 * @param shortName how the letter calls it after the first mention, such as {@code the Trust}
 * @param jurisdiction which law it answers under
 * @param replyTo lines of the postal address
 * @param email for requests
 * @param telephone for requests
 * @param website address of the public site
 * @param logo for the letterhead
 * @param internalReview the complaints procedure of section 17(7)(a)
 * @param regulator where the section 50 complaint goes
 * @param signatory who signs where a letter names nobody
 * @param templates folder of house wording, relative to the authority file
 */
public record Authority(
        @Nullable String id,
        @Nullable String name,
        @Nullable String shortName,
        @Nullable Jurisdiction jurisdiction,
        List<String> replyTo,
        @Nullable String email,
        @Nullable String telephone,
        @Nullable String website,
        @Nullable Logo logo,
        @Nullable InternalReview internalReview,
        @Nullable Regulator regulator,
        @Nullable Signatory signatory,
        @Nullable String templates) {

    /** The format that authority files name. */
    public static final String FORMAT = "noticewright/authority-1";

    /** Takes an unchangeable copy of the address. */
    public Authority {
        replyTo = List.copyOf(replyTo);
    }

    /** This authority under another id. */
    public Authority withId(String other) {
        return with("id", other);
    }

    /** This authority with another name. */
    public Authority withName(String other) {
        return with("name", other);
    }

    /** This authority with another logo; null for none. */
    public Authority withLogo(@Nullable Logo other) {
        return with("logo", other);
    }

    /** This authority with another folder of house templates; null for none. */
    public Authority withTemplates(@Nullable String other) {
        return with("templates", other);
    }

    private Authority with(String component, @Nullable Object value) {
        return (Authority) Objects.requireNonNull(
                Values.with(this, Authority.class, List.of(new LetterPath.Step.Name(component)), value));
    }
}
