package org.noticewright.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.noticewright.json.JsonWriter;
import org.noticewright.law.Effect;
import org.noticewright.law.Exemption;
import org.noticewright.law.Exemptions;
import org.noticewright.law.FactorLibrary;
import org.noticewright.law.LibraryFactor;
import org.noticewright.law.Side;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code noticewright factors}: lists the library of public interest factors. */
@Command(
        name = "factors",
        mixinStandardHelpOptions = true,
        description = "Lists the library of public interest factors, by exemption and side.")
public final class FactorsCommand implements Callable<Integer> {

    private final Supplier<Exemptions> exemptions;
    private final Function<Exemptions, FactorLibrary> library;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "How to print the list.")
    private Listing format = Listing.TEXT;

    /**
     * Makes the command.
     *
     * @param exemptions is asked for when the command runs
     * @param library is asked for when the command runs
     */
    public FactorsCommand(Supplier<Exemptions> exemptions, Function<Exemptions, FactorLibrary> library) {
        this.exemptions = exemptions;
        this.library = library;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Exemptions catalogue = exemptions.get();
        FactorLibrary factors = library.apply(catalogue);
        switch (format) {
            case TEXT -> printText(catalogue, factors, out);
            case JSON ->
                out.print(JsonWriter.document(json -> json.objects("factors", factors.all(), FactorsCommand::write)));
        }
        out.flush();
        return ExitCode.DONE;
    }

    private static void printText(Exemptions catalogue, FactorLibrary factors, PrintWriter out) {
        for (Exemption exemption : catalogue.all()) {
            for (Side side : Side.values()) {
                out.println(heading(exemption, side));
                for (LibraryFactor factor : factors.factors(exemption, side)) {
                    out.println();
                    out.println("  " + factor.id() + "  (" + factor.weight().key() + ")");
                    out.println("  " + factor.text());
                    if (factor.moreIf() != null) {
                        out.println("    Weighs more if: " + factor.moreIf());
                    }
                    if (factor.lessIf() != null) {
                        out.println("    Weighs less if: " + factor.lessIf());
                    }
                    out.println("    Source: " + factor.source());
                }
                out.println();
            }
        }
    }

    private static String heading(Exemption exemption, Side side) {
        String what = exemption.effect() == Effect.WITHHOLDS
                ? side == Side.FOR ? "disclosing the information" : "maintaining the exemption"
                : side == Side.FOR ? "confirming or denying" : "neither confirming nor denying";
        return exemption.id() + ", for " + what;
    }

    private static void write(JsonWriter json, LibraryFactor factor) {
        json.text("id", factor.id());
        json.text("exemption", factor.exemption());
        json.text("side", factor.side().key());
        json.text("text", factor.text());
        json.text("weight", factor.weight().key());
        json.text("moreIf", factor.moreIf());
        json.text("lessIf", factor.lessIf());
        json.text("source", factor.source());
    }
}
