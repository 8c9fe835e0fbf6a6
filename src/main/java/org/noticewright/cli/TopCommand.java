package org.noticewright.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code noticewright} without a command: {@code --help} and {@code --version}. */
@Command(
        name = "noticewright",
        mixinStandardHelpOptions = true,
        versionProvider = TopCommand.Version.class,
        description = "Writes refusals under the Freedom of Information Act 2000 that hold.")
public final class TopCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    /** Prints how the program is called. */
    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }

    /** Reads the version from the jar's manifest, where the build writes it. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = TopCommand.class.getPackage().getImplementationVersion();
            return new String[] {"noticewright " + (version == null ? "(not packaged)" : version)};
        }
    }
}
