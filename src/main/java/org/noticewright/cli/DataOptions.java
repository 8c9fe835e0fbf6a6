package org.noticewright.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.noticewright.casework.Fault;
import org.noticewright.casework.RefusedException;
import org.noticewright.store.DataFolder;
import picocli.CommandLine.Option;

/** The options of every command that works on the kept letters: where they are, and their password. */
public final class DataOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder of the letters. Default: the user's own, by the custom of the system.")
    private @Nullable Path data;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "A file whose first line is the password of the letters. Default: asked when it is needed.")
    private @Nullable Path passwordFile;

    /** The folder of the letters. */
    Path folder() {
        return data == null ? DataFolder.standard() : data;
    }

    /** The password of the letters; null where nobody can be asked. */
    @SuppressWarnings("SystemConsoleNull") // whether it is null depends on the release and the console of the JDK
    char @Nullable [] password() throws RefusedException {
        if (passwordFile != null) {
            return firstLine(passwordFile);
        }
        Console asked = System.console();
        // where input is not typed, there is nobody to ask
        return asked == null || !asked.isTerminal() ? null : asked.readPassword("Password of the letters: ");
    }

    private static char[] firstLine(Path file) throws RefusedException {
        try {
            String text = Files.readString(file);
            return text.lines().findFirst().orElse("").toCharArray();
        } catch (IOException e) {
            throw new RefusedException(
                    Fault.INPUT, List.of(file + ": the password file cannot be read as UTF-8 text. Name another one."));
        }
    }
}
