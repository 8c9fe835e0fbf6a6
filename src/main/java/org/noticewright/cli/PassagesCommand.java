package org.noticewright.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.noticewright.casework.ListPassages;
import org.noticewright.casework.RefusedException;
import org.noticewright.json.JsonWriter;
import org.noticewright.wording.PassageListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code noticewright passages}: lists the named passages, where their words stand and what replaces them. */
@Command(
        name = "passages",
        mixinStandardHelpOptions = true,
        description = "Lists the named passages, where their words stand and whether they were replaced.")
public final class PassagesCommand implements Callable<Integer> {

    private final Supplier<ListPassages> listPassages;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "LETTER",
            description = "A letter file. Without one, the standard passages are listed.")
    private @Nullable Path letter;

    @Mixin
    private LetterOptions options = new LetterOptions();

    /**
     * Makes the command.
     *
     * @param listPassages is asked for when the command runs
     */
    public PassagesCommand(Supplier<ListPassages> listPassages) {
        this.listPassages = listPassages;
    }

    @Override
    public Integer call() throws RefusedException {
        List<PassageListing> passages = listPassages.get().list(letter, options.templates());
        PrintWriter out = spec.commandLine().getOut();
        switch (options.format()) {
            case TEXT -> printText(passages, out);
            case JSON ->
                out.print(JsonWriter.document(json -> json.objects("passages", passages, PassagesCommand::write)));
        }
        out.flush();
        return ExitCode.DONE;
    }

    private static void printText(List<PassageListing> passages, PrintWriter out) {
        String where = "";
        for (PassageListing passage : passages) {
            if (!passage.where().equals(where)) {
                if (!where.isEmpty()) {
                    out.println();
                }
                where = passage.where();
                out.println("Passages of " + where);
            }
            out.printf("  %-28s %s%n", passage.name(), passage.standsFor());
            out.printf("  %-28s %s%n", "", state(passage));
        }
    }

    private static String state(PassageListing passage) {
        return switch (passage.origin()) {
            case "letter" -> passage.words().isBlank() ? "removed in the letter file" : "replaced in the letter file";
            case "house" -> (passage.words().isBlank() ? "removed by " : "replaced by ") + passage.file();
            case "standard" -> passage.words().isBlank() ? "no standard words" : String.valueOf(passage.file());
            default -> "no standard words";
        };
    }

    private static void write(JsonWriter json, PassageListing passage) {
        json.text("name", passage.name());
        json.text("where", passage.where());
        json.text("standsFor", passage.standsFor());
        json.text("origin", passage.origin());
        json.text("file", passage.file());
        json.text("words", passage.words());
    }
}
