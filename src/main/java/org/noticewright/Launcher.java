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
        // the PDF library would log to the terminal; what a letter holds belongs in no log
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        // pictures are drawn in memory; beside JavaFX's own window, AWT's native one has crashed the JVM
        System.setProperty("java.awt.headless", "true");
        System.exit(Noticewright.commandLine(arguments.length == 0 ? "" : arguments[0])
                .execute(arguments));
    }
}
