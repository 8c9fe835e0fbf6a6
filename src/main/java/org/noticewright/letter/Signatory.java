package org.noticewright.letter;

import org.jspecify.annotations.Nullable;

/**
 * Who signs.
 *
 * @param name of a person or an office
 * @param role printed below the name
 */
public record Signatory(@Nullable String name, @Nullable String role) {}
