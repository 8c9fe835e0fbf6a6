package org.noticewright.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.noticewright.casework.Copy;
import org.noticewright.casework.Format;
import org.noticewright.casework.RefusedException;
import org.noticewright.casework.RenderLetter;
import org.noticewright.casework.RenderOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code noticewright render LETTER}: writes the letter as PDF, web page or text. */
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        description = "Writes the letter of a letter file as a PDF, a web page or plain text.")
public final class RenderCommand implements Callable<Integer> {

    /** Where the authorities are: the date of a letter is theirs, whatever the machine thinks. */
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Supplier<RenderLetter> renderLetter;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "LETTER",
            description = "The letter file, such as examples/harrowby-council-mixed.letter.json.")
    private Path letter = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write. Default: beside the letter file, under its name.")
    private @Nullable Path output;

    @Option(
            names = "--format",
            paramLabel = "pdf|html|text",
            defaultValue = "pdf",
            description = "What to write. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.PDF;

    @Option(names = "--final", description = "Leaves out the word DRAFT: for the letter that goes out.")
    private boolean isFinal;

    @Option(
            names = "--copy",
            paramLabel = "requester|public",
            defaultValue = "requester",
            description = "Whose copy: \"public\" leaves out the requester's name, address and greeting. Default:"
                    + " ${DEFAULT-VALUE}.")
    private Copy copy = Copy.REQUESTER;

    @Mixin
    private TemplatesOption templates = new TemplatesOption();

    /**
     * Makes the command.
     *
     * @param renderLetter is asked for when the command runs
     */
    public RenderCommand(Supplier<RenderLetter> renderLetter) {
        this.renderLetter = renderLetter;
    }

    @Override
    public Integer call() throws RefusedException {
        Path written = renderLetter
                .get()
                .render(
                        new RenderOrder(letter, format, isFinal, copy, output, templates.templates()),
                        LocalDate.now(LONDON));
        spec.commandLine().getOut().println("Wrote " + written);
        return ExitCode.DONE;
    }
}
