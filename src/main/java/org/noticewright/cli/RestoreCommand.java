package org.noticewright.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.noticewright.casework.RefusedException;
import org.noticewright.casework.RestoreLetters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code noticewright restore FILE}: puts a backup in the place of the kept letters. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description =
                "Puts the letters of a backup in the place of those that the desk keeps. Those are backed up first."
                        + " The desk must be closed.")
public final class RestoreCommand implements Callable<Integer> {
    private final Supplier<RestoreLetters> restoreLetters;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataOptions letters = new DataOptions();

    @Parameters(paramLabel = "FILE", description = "The backup, such as noticewright-2026-11-23.sql.gz.")
    private Path backup = Path.of("");

    /**
     * Makes the command.
     *
     * @param restoreLetters is asked for when the command runs
     */
    public RestoreCommand(Supplier<RestoreLetters> restoreLetters) {
        this.restoreLetters = restoreLetters;
    }

    @Override
    public Integer call() throws RefusedException {
        restoreLetters
                .get()
                .restore(letters.folder(), backup, letters::password)
                .forEach(spec.commandLine().getOut()::println);
        return ExitCode.DONE;
    }
}
