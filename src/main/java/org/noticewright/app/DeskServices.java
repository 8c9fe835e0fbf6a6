package org.noticewright.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.noticewright.casework.ExportLetter;
import org.noticewright.casework.ImportLetter;
import org.noticewright.casework.IssueGate;
import org.noticewright.casework.JudgeDeskLetter;
import org.noticewright.casework.JudgeLetter;
import org.noticewright.casework.KeptBankHolidays;
import org.noticewright.casework.OpenLetter;
import org.noticewright.casework.PassagesOf;
import org.noticewright.casework.PreviewLetter;
import org.noticewright.casework.Printers;
import org.noticewright.casework.ReadLetter;
import org.noticewright.casework.RefusedException;
import org.noticewright.casework.ScrutiniseLetter;
import org.noticewright.casework.Watched;
import org.noticewright.check.Checks;
import org.noticewright.check.Judgement;
import org.noticewright.check.Rules;
import org.noticewright.check.SentenceMemory;
import org.noticewright.check.Severity;
import org.noticewright.clock.Clock;
import org.noticewright.desk.settings.FoldersModel;
import org.noticewright.law.Exemptions;
import org.noticewright.law.FactorLibrary;
import org.noticewright.letter.AuthorityFile;
import org.noticewright.letter.AuthoritySource;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterFile;
import org.noticewright.letter.LetterPath;
import org.noticewright.scrutiny.Enquiries;
import org.noticewright.scrutiny.Scrutiny;
import org.noticewright.store.AuthorityProfile;
import org.noticewright.store.FindingsCount;
import org.noticewright.store.LetterSet;
import org.noticewright.store.LetterStore;
import org.noticewright.store.StoreException;
import org.noticewright.wording.HouseWordings;
import org.noticewright.wording.Wording;

/** The use cases of the desk on one open set of letters. Thread-safe. */
final class DeskServices {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    final Exemptions exemptions;
    final LetterStore store;
    final KeptBankHolidays holidays;
    final InstantSource time = InstantSource.system();
    final FactorLibrary library;
    final Rules rules = Rules.load();
    final HouseWordings wordings = new HouseWordings();
    final ExportLetter export;
    final ImportLetter imports;
    final ScrutiniseLetter scrutinise;
    final PreviewLetter preview;
    final PassagesOf passages;
    final ReadLetter reading;
    private final JudgeDeskLetter judge;
    private volatile Clock clock;

    DeskServices(Exemptions exemptions, LetterSet letters, LetterStore store) {
        this.exemptions = exemptions;
        this.store = store;
        this.holidays = new KeptBankHolidays(letters.folder());
        this.clock = Clock.of(holidays.inUse().holidays());
        this.library = FactorLibrary.load(exemptions);
        JudgeLetter judging = new JudgeLetter(exemptions, new Checks(rules), this::clock);
        Scrutiny scrutiny = new Scrutiny(Enquiries.load());
        this.judge = new JudgeDeskLetter(wordings, judging, scrutiny);
        Printers printers = new Printers();
        LetterFile letterFile = new LetterFile(exemptions);
        this.export = new ExportLetter(wordings, printers, new IssueGate(judging), letterFile);
        this.imports = new ImportLetter(letterFile, new AuthorityFile());
        this.scrutinise = new ScrutiniseLetter(
                new OpenLetter(letterFile, new AuthorityFile()), wordings, judging, scrutiny, printers);
        this.preview = new PreviewLetter(wordings, printers);
        this.passages = new PassagesOf(exemptions, Wording.standard());
        this.reading = new ReadLetter(Wording.standard(), printers);
    }

    /** The clock as of the bank holidays in use. */
    Clock clock() {
        return clock;
    }

    /** Goes by the bank holidays that are in use now. */
    void holidaysChanged() {
        clock = Clock.of(holidays.inUse().holidays());
    }

    /** Today where the authorities are. */
    LocalDate today() {
        return LocalDate.ofInstant(time.instant(), LONDON);
    }

    /** The profile of the authority that a letter names; null where it names none that is stored. */
    @Nullable
    AuthorityProfile authority(Letter letter) {
        try {
            Optional<AuthorityProfile> found = letter.authority() instanceof AuthoritySource.Named(String name)
                    ? store.authority(name)
                    : Optional.empty();
            return found.orElse(null);
        } catch (StoreException e) {
            return null;
        }
    }

    /** The folder of an authority's house templates; null for the standard wording alone. */
    static @Nullable Path house(@Nullable AuthorityProfile profile) {
        String folder = profile == null ? null : profile.authority().templates();
        return folder == null || folder.isBlank() ? null : Path.of(folder);
    }

    /** A letter as plain text, as a draft. */
    String text(Letter letter) throws RefusedException {
        AuthorityProfile profile = authority(letter);
        return reading.text(letter, profile == null ? null : profile.authority(), house(profile), today());
    }

    /** What the checks find in a letter. */
    Judgement judge(Letter letter, SentenceMemory memory) throws RefusedException {
        return judge.judge(letter, authority(letter), today(), memory);
    }

    /** What is watched of a letter while it is written. */
    Watched watch(Letter letter, SentenceMemory memory) throws RefusedException {
        return judge.watch(letter, authority(letter), today(), memory);
    }

    /** Where exports go at first, by the settings; null for where the person was last. */
    @Nullable
    Path exportFolder() {
        try {
            String folder = store.settings().getOrDefault(FoldersModel.EXPORT_FOLDER, "");
            return folder.isEmpty() ? null : Path.of(folder);
        } catch (StoreException | InvalidPathException e) {
            return null; // the settings say what is wrong with it
        }
    }

    /** Does once in the background what the first key typed would have to wait for. */
    void warmUp() {
        preview.warmUp();
        for (LetterPath path : List.of(LetterPath.parse("subject"), LetterPath.parse("signatory.name"))) {
            count(path.write(Letter.blank(), "Warm"));
        }
    }

    /** How many open errors and warnings a letter has; none where it cannot be checked. */
    FindingsCount count(Letter letter) {
        try {
            Judgement judgement = judge(letter, new SentenceMemory());
            return new FindingsCount(of(judgement, Severity.ERROR), of(judgement, Severity.WARNING));
        } catch (RefusedException e) {
            return FindingsCount.NONE;
        }
    }

    private static int of(Judgement judgement, Severity severity) {
        return (int) judgement.findings().stream()
                .filter(one -> one.isOpen() && one.finding().severity() == severity)
                .count();
    }
}
