package org.noticewright.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.noticewright.check.Rule;
import org.noticewright.check.Rules;
import org.noticewright.json.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code noticewright rules}: lists the checks with their legal basis. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Lists the checks, each with its severity and its legal basis.")
public final class RulesCommand implements Callable<Integer> {

    private final Supplier<Rules> rules;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "How to print the list.")
    private Listing format = Listing.TEXT;

    /**
     * Makes the command.
     *
     * @param rules is asked only when the list is wanted
     */
    public RulesCommand(Supplier<Rules> rules) {
        this.rules = rules;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TEXT -> rules.get().all().forEach(rule -> print(rule, out));
            case JSON ->
                out.print(JsonWriter.document(
                        json -> json.objects("rules", rules.get().all(), RulesCommand::write)));
        }
        out.flush();
        return ExitCode.DONE;
    }

    private static void print(Rule rule, PrintWriter out) {
        out.printf("%s  %-7s  %s%n", rule.id(), rule.severity().key(), rule.title());
        out.println("  " + rule.message());
        out.println("  Basis: " + rule.basis());
        out.println("  " + rule.guidance());
        if (rule.omits() != null) {
            out.println("  Cannot be overridden: " + rule.omits() + " requires it.");
        }
        out.println();
    }

    private static void write(JsonWriter json, Rule rule) {
        json.text("id", rule.id());
        json.text("severity", rule.severity().key());
        json.text("title", rule.title());
        json.text("message", rule.message());
        json.text("basis", rule.basis());
        json.text("guidance", rule.guidance());
        json.text("fix", rule.fix());
        json.text("omits", rule.omits());
        json.text("source", rule.source());
    }
}
