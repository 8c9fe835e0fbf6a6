package org.noticewright.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.noticewright.casework.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** {@code noticewright} without a command opens the desk; also {@code --help} and {@code --version}. */
@Command(
        name = "noticewright",
        mixinStandardHelpOptions = true,
        versionProvider = TopCommand.Version.class,
        description =
                "Writes refusals under the Freedom of Information Act 2000 that hold. Without a command it opens the"
                        + " desk, where letters are written and kept.")
public final class TopCommand implements Callable<Integer> {
    private final DeskDoor desk;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder in which the desk keeps its letters. Default: the user's own data folder.")
    private @Nullable Path data;

    /**
     * Makes the command.
     *
     * @param desk is opened when the program is called without a command
     */
    public TopCommand(DeskDoor desk) {
        this.desk = desk;
    }

    /** Opens the desk and waits until it is closed. */
    @Override
    public Integer call() throws RefusedException {
        desk.open(data);
        return ExitCode.DONE;
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
