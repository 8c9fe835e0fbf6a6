package org.noticewright.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.noticewright.casework.CheckLetter;
import org.noticewright.casework.CheckedFile;
import org.noticewright.casework.RefusedException;
import org.noticewright.check.Finding;
import org.noticewright.check.JudgedFinding;
import org.noticewright.check.Severity;
import org.noticewright.check.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code noticewright check LETTER}: prints what the checks find. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Prints what makes the refusal unlawful or weak. Exit code 1 where an error stands that nobody has overridden.")
public final class CheckCommand implements Callable<Integer> {

    /** Where the authorities are: the date of a letter is theirs, whatever the machine thinks. */
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Supplier<CheckLetter> checkLetter;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "LETTER", description = "The letter file.")
    private Path letter = Path.of("");

    @Mixin
    private LetterOptions options = new LetterOptions();

    /**
     * Makes the command.
     *
     * @param checkLetter is asked only when a letter is checked
     */
    public CheckCommand(Supplier<CheckLetter> checkLetter) {
        this.checkLetter = checkLetter;
    }

    @Override
    public Integer call() throws RefusedException {
        CheckedFile checked = checkLetter.get().check(letter, options.templates(), LocalDate.now(LONDON));
        PrintWriter out = spec.commandLine().getOut();
        switch (options.format()) {
            case TEXT -> printText(checked, out);
            case JSON -> out.print(FindingsJson.of(checked));
        }
        out.flush();
        return checked.hasErrors() ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private static void printText(CheckedFile checked, PrintWriter out) {
        for (JudgedFinding judged : checked.judgement().findings()) {
            Finding finding = judged.finding();
            out.println(
                    finding.severity().key().toUpperCase(Locale.ROOT) + "  " + finding.id() + "  " + where(finding));
            out.println("  " + finding.message());
            if (finding.excerpt() != null) {
                out.println("  “" + finding.excerpt() + "”");
            }
            out.println("  Basis: " + finding.basis());
            if (finding.fix() != null && judged.isOpen()) {
                out.println("  Mend: " + finding.fix());
            }
            said(judged.verdict()).ifPresent(words -> out.println("  " + words));
            out.println();
        }
        out.println(summary(checked.judgement().findings()));
    }

    private static String where(Finding finding) {
        List<String> questions = finding.questions();
        return finding.field()
                + (questions.isEmpty()
                        ? ""
                        : " (question" + (questions.size() > 1 ? "s " : " ") + String.join(", ", questions) + ")");
    }

    private static Optional<String> said(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Open open -> Optional.empty();
            case Verdict.Accepted accepted ->
                Optional.of("Accepted: " + accepted.reason() + by(accepted.by(), accepted.on()));
            case Verdict.Overridden overridden ->
                Optional.of("Overridden: " + overridden.reason() + by(overridden.by(), overridden.on()));
            case Verdict.Lapsed lapsed ->
                Optional.of("Accepted once, but the words have changed since: " + lapsed.reason()
                        + by(lapsed.by(), lapsed.on()));
            case Verdict.NeverOverridden never ->
                Optional.of("Cannot be overridden: " + never.provision()
                        + " of the Freedom of Information Act 2000 requires it.");
        };
    }

    private static String by(@Nullable String name, @Nullable LocalDate on) {
        String both = Stream.of(name, on == null ? null : DAY.format(on))
                .filter(said -> said != null && !said.isBlank())
                .collect(Collectors.joining(", "));
        return both.isEmpty() ? "" : " (" + both + ")";
    }

    private static String summary(List<JudgedFinding> findings) {
        if (findings.isEmpty()) {
            return "Nothing found.";
        }
        return count(findings, Severity.ERROR, "error") + ", " + count(findings, Severity.WARNING, "warning") + ", "
                + count(findings, Severity.INFO, "note") + accepted(findings) + ".";
    }

    private static String accepted(List<JudgedFinding> findings) {
        long count = findings.stream().filter(judged -> !judged.isOpen()).count();
        return count == 0 ? "" : "; " + count + " accepted";
    }

    private static String count(List<JudgedFinding> findings, Severity severity, String name) {
        long count = findings.stream()
                .filter(judged -> judged.isOpen() && judged.finding().severity() == severity)
                .count();
        return count + " " + name + (count == 1 ? "" : "s");
    }
}
