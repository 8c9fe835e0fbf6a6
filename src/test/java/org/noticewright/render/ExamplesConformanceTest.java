package org.noticewright.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.noticewright.cli.CommandRun;

/** Every example letter, final and as a draft, is PDF/UA-1 and PDF/A-3a at once. */
class ExamplesConformanceTest {

    private static final Path EXAMPLES = Path.of(System.getProperty("project.basedir", "."), "examples");

    @TempDir
    private Path folder;

    static Stream<Path> letters() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(f -> f.toString().endsWith(".letter.json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void example_meetsBothStandards(Path letter) throws Exception {
        for (String mark : new String[] {"--final", "--copy=requester"}) {
            Path pdf = folder.resolve("letter.pdf");
            CommandRun run = CommandRun.of("render", letter, mark, "-o", pdf);

            assertThat(run.exit()).as(run.err()).isZero();
            assertThat(Conformance.findings(Files.readAllBytes(pdf)))
                    .as(letter + " " + mark)
                    .isEmpty();
        }
    }
}
