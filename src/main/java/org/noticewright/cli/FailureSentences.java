package org.noticewright.cli;

import org.noticewright.casework.RefusedException;
import picocli.CommandLine;

/** Says what went wrong in one plain sentence on standard error, never with a stack trace. */
public final class FailureSentences {
    private FailureSentences() {}

    /** Sets the sentences and exit codes of wrong calls and of unexpected failures, and returns the same object. */
    public static CommandLine on(CommandLine commandLine) {
        return commandLine
                .setParameterExceptionHandler((wrong, arguments) -> {
                    CommandLine command = wrong.getCommandLine();
                    String sentence = sentence(String.valueOf(wrong.getMessage()));
                    String name = command.getCommandSpec().qualifiedName();
                    command.getErr().println(sentence + " Run \"" + name + " --help\" for how to call it.");
                    return ExitCode.WRONG_INPUT;
                })
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof RefusedException refused) {
                        refused.sentences().forEach(command.getErr()::println);
                        return switch (refused.fault()) {
                            case INPUT -> ExitCode.WRONG_INPUT;
                            case LETTER -> ExitCode.FINDINGS;
                            case MACHINE -> ExitCode.MACHINE;
                        };
                    }
                    // the class name only: a message may quote the letter, and letters hold personal data
                    String kind = failure.getClass().getSimpleName();
                    command.getErr().println("Noticewright met a fault of its own (" + kind + "); please report it.");
                    return ExitCode.MACHINE;
                });
    }

    private static String sentence(String message) {
        return message.endsWith(".") ? message : message + ".";
    }
}
