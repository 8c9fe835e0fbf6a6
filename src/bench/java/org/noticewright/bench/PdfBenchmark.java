package org.noticewright.bench;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.noticewright.wording.WordedLetter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A warm program: letters to PDF, and the share of the words in it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PdfBenchmark {

    /** Letters that grow by their questions. */
    @State(Scope.Thread)
    public static class Growing {
        /** How many questions. */
        @Param({"5", "50", "500"})
        public int questions;

        BenchLetter letter;

        /** Makes the letter. */
        @Setup
        public void make() throws Exception {
            letter = BenchLetter.open(Path.of(System.getProperty("bench.project")))
                    .withQuestions(questions);
        }
    }

    private BenchLetter letter;

    /** Opens the example. */
    @Setup
    public void open() throws Exception {
        letter = BenchLetter.open(Path.of(System.getProperty("bench.project")));
    }

    /** The five-page example to PDF. */
    @Benchmark
    public byte[] fivePagesToPdf() throws Exception {
        return letter.pdf();
    }

    /** The templates alone. */
    @Benchmark
    public WordedLetter fivePagesToWords() throws Exception {
        return letter.words();
    }

    /** How the time grows with the number of questions. */
    @Benchmark
    public byte[] questionsToPdf(Growing growing) throws Exception {
        return growing.letter.pdf();
    }
}
