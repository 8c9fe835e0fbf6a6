package org.noticewright.wording;

import org.jspecify.annotations.Nullable;

/**
 * One named passage, as the list of passages shows it.
 *
 * @param name such as {@code statement}
 * @param where what it belongs to: {@code letter}, an exemption such as {@code s31(3)}, or a basis such as {@code
 *     bases[0]}
 * @param standsFor what it stands for, in a few words
 * @param origin who words it: {@code standard}, {@code house}, {@code letter}, or {@code nobody}
 * @param file the file of its words; null where the letter file holds them or nobody words it
 * @param words its Markdown, before values are filled in; empty where it was removed or nobody words it
 */
public record PassageListing(
        String name,
        String where,
        String standsFor,
        String origin,
        @Nullable String file,
        String words) {}
