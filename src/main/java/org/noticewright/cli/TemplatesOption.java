package org.noticewright.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of every command that words a letter. */
final class TemplatesOption {
    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "House templates to use instead of those that the authority file names.")
    private @Nullable Path templates;

    /** House templates instead of the authority's own, if there are any. */
    @Nullable
    Path templates() {
        return templates;
    }
}
