package org.noticewright.app;

import org.noticewright.casework.ListPassages;
import org.noticewright.casework.OpenLetter;
import org.noticewright.casework.Printers;
import org.noticewright.casework.RenderLetter;
import org.noticewright.cli.FactorsCommand;
import org.noticewright.cli.FailureSentences;
import org.noticewright.cli.PassagesCommand;
import org.noticewright.cli.RenderCommand;
import org.noticewright.cli.TopCommand;
import org.noticewright.law.Exemptions;
import org.noticewright.law.FactorLibrary;
import org.noticewright.letter.AuthorityFile;
import org.noticewright.letter.LetterFile;
import org.noticewright.wording.Wording;
import picocli.CommandLine;

/** Puts the program together: every constructor call that joins one room to another stands here. */
public final class Noticewright {
    private Noticewright() {}

    /** A new command line with all commands; not thread-safe, one for each run. */
    public static CommandLine commandLine() {
        Exemptions exemptions = Exemptions.load();
        Wording wording = Wording.standard();
        OpenLetter opener = new OpenLetter(new LetterFile(exemptions), new AuthorityFile());
        CommandLine commandLine = new CommandLine(new TopCommand())
                .addSubcommand(new RenderCommand(new RenderLetter(opener, wording, new Printers())))
                .addSubcommand(new PassagesCommand(new ListPassages(opener, exemptions, wording)))
                .addSubcommand(new FactorsCommand(exemptions, () -> FactorLibrary.load(exemptions)))
                .setCaseInsensitiveEnumValuesAllowed(true);
        return FailureSentences.on(commandLine);
    }
}
