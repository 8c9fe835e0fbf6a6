package org.noticewright.bench;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.noticewright.casework.JudgeLetter;
import org.noticewright.check.Checks;
import org.noticewright.check.Judgement;
import org.noticewright.check.Rules;
import org.noticewright.check.SentenceMemory;
import org.noticewright.clock.Clock;
import org.noticewright.law.Exemptions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The findings panel that follows typing: one sentence of the five-page example changes, and all of it is judged again. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CheckBenchmark {

    private final JudgeLetter judge = new JudgeLetter(Exemptions.load(), new Checks(Rules.load()), Clock::standard);
    private final SentenceMemory memory = new SentenceMemory();
    private BenchLetter letter;
    private int stroke;

    /** Opens the example. */
    @Setup
    public void open() throws Exception {
        letter = BenchLetter.open(Path.of(System.getProperty("bench.project")));
    }

    /** Words, checks and judgement after one keystroke. */
    @Benchmark
    public Judgement fivePagesChecked() throws Exception {
        return judge.judge(letter.typing(stroke++), memory);
    }

    /** The same for a letter that was never seen. */
    @Benchmark
    public Judgement fivePagesCheckedCold() throws Exception {
        return judge.judge(letter.typing(0), new SentenceMemory());
    }
}
