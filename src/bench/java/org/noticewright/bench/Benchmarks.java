package org.noticewright.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs all measurements and prints them as one table. */
public final class Benchmarks {

    private static final int COLD_RUNS = 15;

    private final Path project;
    private final List<String> rows = new ArrayList<>();

    private Benchmarks(Path project) {
        this.project = project;
    }

    /** Measures; the argument is the folder of the project. */
    public static void main(String[] arguments) throws Exception {
        new Benchmarks(Path.of(arguments[0])).run();
    }

    private void run() throws RunnerException, IOException, InterruptedException {
        warm();
        split();
        batch();
        cold();
        System.out.println();
        System.out.println("| What | Median | p95 | Target |");
        System.out.println("| --- | ---: | ---: | --- |");
        rows.forEach(System.out::println);
    }

    private void warm() throws RunnerException {
        Options options = new OptionsBuilder()
                .include(PdfBenchmark.class.getSimpleName())
                .include(PreviewBenchmark.class.getSimpleName())
                .include(CheckBenchmark.class.getSimpleName())
                .forks(1)
                .jvmArgs("-Xmx256m", "-Djava.awt.headless=true", "-Dbench.project=" + project)
                .warmupIterations(6)
                .warmupTime(TimeValue.seconds(3))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(3))
                .build();
        for (RunResult result : new Runner(options).run()) {
            String name = result.getPrimaryResult().getLabel();
            String questions = result.getParams().getParam("questions");
            var times = result.getPrimaryResult().getStatistics();
            row(
                    questions == null ? name : questions + " questions to PDF",
                    "%.1f ms".formatted(times.getPercentile(50)),
                    "%.1f ms".formatted(times.getPercentile(95)),
                    target(name));
        }
    }

    private static String target(String name) {
        return switch (name) {
            case "fivePagesToPdf" -> "51 ms";
            case "questionsToPdf" -> "close to linear";
            case "keyToTwoPages" -> "p95 150 ms";
            case "fivePagesChecked" -> "16 ms";
            default -> "";
        };
    }

    /** The split of one letter. */
    private void split() throws IOException, InterruptedException {
        for (String line : java("-Xmx256m", List.of(Split.class.getName(), project.toString()))) {
            String[] part = line.split("\t");
            row("of it: " + part[0], part[1], "", "");
        }
    }

    private void batch() throws IOException, InterruptedException {
        for (String line : java("-Xmx128m", List.of(Batch.class.getName(), project.toString()))) {
            row("200 letters on 2 threads, heap 128 MB", line, "", "30 letters/s");
        }
    }

    /** The launcher as a user starts it: the first run may build and make the cache, so it does not count. */
    private void cold() throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i <= COLD_RUNS; i++) {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(
                            project.resolve("noticewright").toString(),
                            "render",
                            project.resolve("examples/harrowby-council-mixed.letter.json")
                                    .toString(),
                            "-o",
                            project.resolve("target/bench.pdf").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new IOException("the launcher failed");
            }
            if (i > 0) {
                seconds.add((System.nanoTime() - start) / 1e9);
            }
        }
        seconds.sort(null);
        row(
                "launcher to finished PDF, cold, with AOT cache",
                "%.2f s".formatted(seconds.get(COLD_RUNS / 2)),
                "%.2f s".formatted(seconds.get(COLD_RUNS * 95 / 100)),
                "0.8 s");
    }

    private List<String> java(String heap, List<String> mainAndArguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-Djava.awt.headless=true",
                "-cp",
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .collect(Collectors.joining(File.pathSeparator))));
        command.addAll(mainAndArguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines =
                process.inputReader().lines().filter(l -> !l.isBlank()).toList();
        if (process.waitFor() != 0) {
            throw new IOException("a measurement failed: " + mainAndArguments);
        }
        return lines;
    }

    private void row(String what, String median, String high, String target) {
        rows.add(String.format(Locale.UK, "| %s | %s | %s | %s |", what, median, high, target));
    }
}
