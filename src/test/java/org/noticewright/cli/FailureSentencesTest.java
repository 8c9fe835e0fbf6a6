package org.noticewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

class FailureSentencesTest {
    private final StringWriter err = new StringWriter();
    private final StringWriter out = new StringWriter();
    private final CommandLine commandLine =
            FailureSentences.on(new CommandLine(new TopCommand(data -> out.append("desk opened")))
                    .addSubcommand(new Faulty())
                    .setOut(new PrintWriter(out, true))
                    .setErr(new PrintWriter(err, true)));

    @Test
    void wrongCall_isOneLineAndExit2() {
        assertThat(commandLine.execute("--nix")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(commandLine.execute("faulty", "--days", "ten")).isEqualTo(ExitCode.WRONG_INPUT);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines())
                .containsExactly(
                        "Unknown option: '--nix'. Run \"noticewright --help\" for how to call it.",
                        "Invalid value for option '--days': 'ten' is not an int."
                                + " Run \"noticewright faulty --help\" for how to call it.");
    }

    @Test
    void fault_namesItsKindButNothingOfTheLetterAndIsExit3() {
        assertThat(commandLine.execute("faulty")).isEqualTo(ExitCode.MACHINE);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines())
                .containsExactly("Noticewright met a fault of its own (IllegalStateException); please report it.");
    }

    @Test
    void noCommand_opensTheDesk() {
        assertThat(commandLine.execute()).isEqualTo(ExitCode.DONE);

        assertThat(out.toString()).isEqualTo("desk opened");
        assertThat(err.toString()).isEmpty();
    }

    /** A command with a fault whose message quotes a letter. */
    @Command(name = "faulty")
    static final class Faulty implements Runnable {
        @Option(names = "--days")
        private int days;

        @Override
        public void run() {
            throw new IllegalStateException("Jane Requester, " + days);
        }
    }
}
