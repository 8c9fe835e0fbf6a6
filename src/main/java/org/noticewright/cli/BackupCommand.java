package org.noticewright.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.noticewright.casework.BackUpLetters;
import org.noticewright.casework.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code noticewright backup}: writes a backup of the kept letters. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Writes a backup of the letters that the desk keeps, also while the desk is open.")
public final class BackupCommand implements Callable<Integer> {
    private final Supplier<BackUpLetters> backUpLetters;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataOptions letters = new DataOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write. Default: the folder \"backups\" of the letters, under the date and time.")
    private @Nullable Path output;

    /**
     * Makes the command.
     *
     * @param backUpLetters is asked for when the command runs
     */
    public BackupCommand(Supplier<BackUpLetters> backUpLetters) {
        this.backUpLetters = backUpLetters;
    }

    @Override
    public Integer call() throws RefusedException {
        Path written = backUpLetters.get().backUp(letters.folder(), output, letters::password);
        spec.commandLine().getOut().println("Wrote " + written);
        return ExitCode.DONE;
    }
}
