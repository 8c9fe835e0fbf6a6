package org.noticewright.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that reads a letter and answers with a list. */
final class LetterOptions {

    @Mixin
    private TemplatesOption templates = new TemplatesOption();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "How to print the list; json holds all there is to say.")
    private Listing format = Listing.TEXT;

    /** House templates instead of the authority's own, if there are any. */
    @Nullable
    Path templates() {
        return templates.templates();
    }

    Listing format() {
        return format;
    }
}
