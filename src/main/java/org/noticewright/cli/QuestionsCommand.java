package org.noticewright.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.noticewright.casework.Fault;
import org.noticewright.casework.Format;
import org.noticewright.casework.RefusedException;
import org.noticewright.casework.ScrutiniseLetter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code noticewright questions LETTER}: what a reader of the letter will ask, and what in it answers. */
@Command(
        name = "questions",
        mixinStandardHelpOptions = true,
        description = "Shows what a sharp reader of the letter will ask, and which of its words answer. A page for the"
                + " file, never part of the letter.")
public final class QuestionsCommand implements Callable<Integer> {

    /** Where the authorities are: the date of a letter is theirs, whatever the machine thinks. */
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Supplier<ScrutiniseLetter> scrutinise;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "LETTER", description = "The letter file.")
    private Path letter = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write. Without it, text goes to the screen.")
    private @Nullable Path output;

    @Option(
            names = "--format",
            paramLabel = "pdf|html|text",
            defaultValue = "text",
            description = "What to write; pdf and html need a file. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Mixin
    private TemplatesOption templates = new TemplatesOption();

    /**
     * Makes the command.
     *
     * @param scrutinise is asked for when the command runs
     */
    public QuestionsCommand(Supplier<ScrutiniseLetter> scrutinise) {
        this.scrutinise = scrutinise;
    }

    @Override
    public Integer call() throws RefusedException {
        LocalDate today = LocalDate.now(LONDON);
        if (output != null) {
            scrutinise.get().write(letter, templates.templates(), today, format, output);
            spec.commandLine().getOut().println("Wrote " + output);
        } else if (format == Format.TEXT) {
            spec.commandLine()
                    .getOut()
                    .print(new String(scrutinise.get().page(letter, templates.templates(), today, format), UTF_8));
            spec.commandLine().getOut().flush();
        } else {
            throw new RefusedException(Fault.INPUT, List.of("A page of that format goes to a file. Name one with -o."));
        }
        return ExitCode.DONE;
    }
}
