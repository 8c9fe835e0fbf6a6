package org.noticewright.desk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.noticewright.casework.ExportLetter;
import org.noticewright.casework.ImportLetter;
import org.noticewright.casework.IssueGate;
import org.noticewright.casework.JudgeLetter;
import org.noticewright.casework.Printers;
import org.noticewright.check.Checks;
import org.noticewright.check.Rules;
import org.noticewright.clock.Clock;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.AuthorityFile;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterFile;
import org.noticewright.letter.LetterFileException;
import org.noticewright.letter.LetterPath;
import org.noticewright.store.CaseId;
import org.noticewright.store.FindingsCount;
import org.noticewright.store.LetterSet;
import org.noticewright.store.LetterStore;
import org.noticewright.store.OpenedStore;
import org.noticewright.store.StoreException;
import org.noticewright.wording.HouseWordings;

/** A real store in a folder, with the worked examples to put into it, on 23 November 2026. */
final class CasesOnDisk implements AutoCloseable {
    static final Exemptions EXEMPTIONS = Exemptions.load();
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final InstantSource TIME = InstantSource.fixed(Instant.parse("2026-11-23T10:00:00Z"));
    static final Path EXAMPLES = Path.of(System.getProperty("project.basedir", "."), "examples");
    static final Path MIXED = EXAMPLES.resolve("harrowby-council-mixed.letter.json");
    static final Path REFUSAL = EXAMPLES.resolve("northmoor-hospital-refusal.letter.json");
    static final Path NEITHER = EXAMPLES.resolve("westmere-university-ncnd.letter.json");
    /** Stands in for the checks: as many errors as bases, one warning. */
    static final Function<Letter, FindingsCount> FINDINGS =
            letter -> new FindingsCount(letter.bases().size(), 1);

    static final byte[] LOGO = logo();
    private static final LetterFile LETTERS = new LetterFile(EXEMPTIONS);

    static final ImportLetter IMPORT = new ImportLetter(LETTERS, new AuthorityFile());
    static final ExportLetter EXPORT = new ExportLetter(
            new HouseWordings(),
            new Printers(),
            new IssueGate(new JudgeLetter(EXEMPTIONS, new Checks(Rules.load()), Clock::standard)),
            LETTERS);

    final LetterStore store;

    CasesOnDisk(Path folder) {
        OpenedStore opened = new LetterSet(folder, EXEMPTIONS).open(null);
        assertThat(opened).as(opened.sentence()).isInstanceOf(OpenedStore.Opened.class);
        store = ((OpenedStore.Opened) opened).store();
    }

    private static byte[] logo() {
        try {
            return Files.readAllBytes(EXAMPLES.resolve("harrowby-logo.png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a letter with a subject and the day on which the request came. */
    CaseId add(Path example, String subject, String received) {
        Letter letter = with(read(example), "subject", subject);
        return add(with(letter, "received", LocalDate.parse(received)));
    }

    CaseId add(Letter letter) {
        try {
            return store.add(letter, FINDINGS.apply(letter));
        } catch (StoreException e) {
            throw new AssertionError(e);
        }
    }

    /** Three cases: a refusal that is late, a mixed one with time, and the newest, that neither confirms nor denies. */
    List<CaseId> three() {
        return List.of(
                add(REFUSAL, "Badges and doors", "2026-10-20"),
                add(MIXED, "Payments page", "2026-11-09"),
                add(NEITHER, "Patch dates", "2026-11-16"));
    }

    static Letter read(Path example) {
        try {
            return LETTERS.read(example);
        } catch (LetterFileException e) {
            throw new AssertionError(e);
        }
    }

    static Letter with(Letter letter, String path, Object value) {
        return LetterPath.parse(path).write(letter, value);
    }

    SampleCase sample() {
        return new SampleCase(EXEMPTIONS, TIME);
    }

    @Override
    public void close() {
        store.close();
    }
}
