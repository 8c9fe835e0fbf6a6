package org.noticewright.casework;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What to make of which letter.
 *
 * @param letter the letter file
 * @param format what to write
 * @param isFinal whether it goes out; a draft bears the word DRAFT
 * @param copy whose copy
 * @param output where to write; null means beside the letter file, under its name
 * @param templates house templates that stand in for the authority's; null means the authority's own
 */
public record RenderOrder(
        Path letter,
        Format format,
        boolean isFinal,
        Copy copy,
        @Nullable Path output,
        @Nullable Path templates) {

    /** Where the letter goes: beside the letter file unless told otherwise; a draft has DRAFT in its name. */
    Path target() {
        if (output != null) {
            return output;
        }
        Path fileName = letter.getFileName();
        String name = fileName == null ? "letter" : fileName.toString();
        for (String end : new String[] {".letter.json", ".json"}) {
            if (name.endsWith(end)) {
                name = name.substring(0, name.length() - end.length());
                break;
            }
        }
        String copyMark = copy == Copy.PUBLIC ? "-public" : "";
        String draftMark = isFinal ? "" : "-DRAFT";
        return letter.resolveSibling(name + copyMark + draftMark + "." + format.suffix());
    }
}
