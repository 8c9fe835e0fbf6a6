package org.noticewright.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.noticewright.casework.CheckLetter;
import org.noticewright.casework.IssueGate;
import org.noticewright.casework.JudgeLetter;
import org.noticewright.casework.ListPassages;
import org.noticewright.casework.OpenLetter;
import org.noticewright.casework.Printers;
import org.noticewright.casework.RenderLetter;
import org.noticewright.casework.ScrutiniseLetter;
import org.noticewright.check.Checks;
import org.noticewright.check.Rules;
import org.noticewright.cli.CheckCommand;
import org.noticewright.cli.DeadlineCommand;
import org.noticewright.cli.FactorsCommand;
import org.noticewright.cli.FailureSentences;
import org.noticewright.cli.PassagesCommand;
import org.noticewright.cli.QuestionsCommand;
import org.noticewright.cli.RenderCommand;
import org.noticewright.cli.RulesCommand;
import org.noticewright.cli.TopCommand;
import org.noticewright.clock.Clock;
import org.noticewright.law.Exemptions;
import org.noticewright.law.FactorLibrary;
import org.noticewright.letter.AuthorityFile;
import org.noticewright.letter.LetterFile;
import org.noticewright.scrutiny.Enquiries;
import org.noticewright.scrutiny.Scrutiny;
import org.noticewright.wording.HouseWordings;
import org.noticewright.wording.Wording;
import picocli.CommandLine;

/**
 * Puts the program together: every constructor call that joins one room to another stands here. A command asks for what
 * it uses only when it runs, so that {@code --version} reads no file.
 */
public final class Noticewright {
    private Noticewright() {}

    /** A new command line with all commands; not thread-safe, one for each run. */
    public static CommandLine commandLine() {
        return commandLine("");
    }

    /**
     * A new command line for one call; not thread-safe. Setting up a command takes its time at every start, so where the
     * call begins with the name of a command only that one is set up.
     *
     * @param first the first argument of the call
     */
    public static CommandLine commandLine(String first) {
        Map<String, Supplier<Object>> commands = commands();
        Supplier<Object> called = commands.get(first);
        CommandLine commandLine = new CommandLine(new TopCommand(data -> DeskStart.open(data)));
        if (called == null) {
            commands.values().forEach(command -> commandLine.addSubcommand(command.get()));
        } else {
            commandLine.addSubcommand(called.get());
        }
        return FailureSentences.on(commandLine.setCaseInsensitiveEnumValuesAllowed(true));
    }

    private static Map<String, Supplier<Object>> commands() {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("render", () -> new RenderCommand(Noticewright::renderLetter));
        commands.put("passages", () -> new PassagesCommand(Noticewright::listPassages));
        commands.put("check", () -> new CheckCommand(Noticewright::checkLetter));
        commands.put("rules", () -> new RulesCommand(Rules::load));
        commands.put("questions", () -> new QuestionsCommand(Noticewright::scrutiniseLetter));
        commands.put("deadline", DeadlineCommand::new);
        commands.put("factors", () -> new FactorsCommand(Exemptions::load, FactorLibrary::load));
        return commands;
    }

    private static RenderLetter renderLetter() {
        Exemptions exemptions = Exemptions.load();
        return new RenderLetter(
                openLetter(exemptions), new HouseWordings(), new Printers(), new IssueGate(judgeLetter(exemptions)));
    }

    private static ListPassages listPassages() {
        Exemptions exemptions = Exemptions.load();
        return new ListPassages(openLetter(exemptions), exemptions, Wording.standard());
    }

    private static CheckLetter checkLetter() {
        Exemptions exemptions = Exemptions.load();
        return new CheckLetter(openLetter(exemptions), new HouseWordings(), judgeLetter(exemptions));
    }

    private static ScrutiniseLetter scrutiniseLetter() {
        Exemptions exemptions = Exemptions.load();
        return new ScrutiniseLetter(
                openLetter(exemptions),
                new HouseWordings(),
                judgeLetter(exemptions),
                new Scrutiny(Enquiries.load()),
                new Printers());
    }

    private static JudgeLetter judgeLetter(Exemptions exemptions) {
        return new JudgeLetter(exemptions, new Checks(Rules.load()), Clock::standard);
    }

    private static OpenLetter openLetter(Exemptions exemptions) {
        return new OpenLetter(new LetterFile(exemptions), new AuthorityFile());
    }
}
