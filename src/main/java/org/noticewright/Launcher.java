package org.noticewright;

import org.noticewright.app.Noticewright;

/** Starts the program. It names no class of a user interface toolkit, so it loads on every machine. */
public final class Launcher {
    private Launcher() {}

    /**
     * Runs one command and ends the process with its exit code (see {@link org.noticewright.cli.ExitCode}).
     *
     * @param arguments as typed after the program's name
     */
    public static void main(String[] arguments) {
        System.exit(Noticewright.commandLine().execute(arguments));
    }
}
