package org.noticewright.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.noticewright.casework.ImportLetter;
import org.noticewright.casework.ImportedLetter;
import org.noticewright.casework.Preview;
import org.noticewright.casework.PreviewLetter;
import org.noticewright.casework.PreviewOutcome;
import org.noticewright.casework.Printers;
import org.noticewright.casework.RefusedException;
import org.noticewright.law.Exemptions;
import org.noticewright.letter.AuthorityFile;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterFile;
import org.noticewright.letter.LetterPath;
import org.noticewright.wording.HouseWordings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What follows a key stroke on the desk: another letter, its five pages laid out, the two that are in sight drawn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PreviewBenchmark {

    private static final LetterPath TYPED_IN = LetterPath.parse("bases[0].harm.severity");
    private static final double DPI = 120;

    private final PreviewLetter preview = new PreviewLetter(new HouseWordings(), new Printers());
    private ImportedLetter example;
    private int keys;

    /** Opens the example. */
    @Setup
    public void open() throws RefusedException {
        Path file = Path.of(System.getProperty("bench.project"), "examples/harrowby-council-mixed.letter.json");
        example = new ImportLetter(new LetterFile(Exemptions.load()), new AuthorityFile()).read(file, List.of());
    }

    /** Two pages of five, at 120 dots per inch. */
    @Benchmark
    public int keyToTwoPages() throws IOException {
        try (Preview pages = pages()) {
            return pages.picture(1, DPI).argb().length + pages.picture(2, DPI).argb().length;
        }
    }

    /** The layout alone. */
    @Benchmark
    public int keyToLayout() {
        try (Preview pages = pages()) {
            return pages.pages();
        }
    }

    private Preview pages() {
        keys++;
        Letter letter = TYPED_IN.write(example.letter(), "It would be grave in " + keys + " ways.");
        PreviewOutcome outcome = preview.preview(letter, example.authority(), LocalDate.EPOCH);
        if (outcome instanceof Preview drawn) {
            return drawn;
        }
        throw new IllegalStateException(outcome.toString());
    }
}
