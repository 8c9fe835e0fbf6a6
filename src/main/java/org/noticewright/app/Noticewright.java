package org.noticewright.app;

import org.noticewright.cli.FailureSentences;
import org.noticewright.cli.TopCommand;
import picocli.CommandLine;

/** Puts the program together: every constructor call that joins one room to another stands here. */
public final class Noticewright {
    private Noticewright() {}

    /** A new command line with all commands; not thread-safe, one for each run. */
    public static CommandLine commandLine() {
        return FailureSentences.on(new CommandLine(new TopCommand()));
    }
}
