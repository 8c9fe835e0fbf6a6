package org.noticewright.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that reads a letter and answers with a list. */
final class LetterOptions {

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "House templates to use instead of those that the authority file names.")
    private @Nullable Path templates;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "How to print the list; json holds all there is to say.")
    private Listing format = Listing.TEXT;

    /** House templates instead of the authority's own, if there are any. */
    @Nullable
    Path templates() {
        return templates;
    }

    Listing format() {
        return format;
    }
}
