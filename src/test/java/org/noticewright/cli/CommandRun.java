package org.noticewright.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.noticewright.app.Noticewright;
import picocli.CommandLine;

/**
 * One run of the program's command line inside the test.
 *
 * @param exit the exit code
 * @param out what was printed
 * @param err what went to standard error
 */
public record CommandRun(int exit, String out, String err) {

    /** Runs a command. */
    public static CommandRun of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line =
                Noticewright.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = String.valueOf(arguments[i]);
        }
        int exit = line.execute(words);
        return new CommandRun(exit, out.toString(), err.toString());
    }
}
