package org.noticewright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.noticewright.TrialCheckout.Run;
import org.noticewright.TrialCheckout.Started;
import picocli.CommandLine;

/** Runs the script {@code noticewright}: most tests with a JDK and a Maven that only record their calls. */
class LauncherTest {
    private static final String BUILDING = "Building Noticewright (first use)…\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path trial;

    @SuppressWarnings("NullAway.Init")
    private TrialCheckout checkout;

    @SuppressWarnings("NullAway.Init")
    private Map<String, String> withJdk;

    @BeforeEach
    void checkOut() {
        checkout = new TrialCheckout(trial);
        withJdk = Map.of("JAVA_HOME", checkout.jdk("25.0.3").toString());
    }

    @Test
    void firstStart_buildsAndTrainsOnce() {
        assertThat(checkout.run(withJdk).err()).isEqualTo(BUILDING);
        assertThat(checkout.run(withJdk)).extracting(Run::exit, Run::err).containsExactly(0, "");

        assertThat(checkout.builds()).isEqualTo(1);
        assertThat(checkout.trainings()).isEqualTo(1);
        assertThat(checkout.lock()).doesNotExist();
    }

    @Test
    void desk_trainsByUse_andKeepsTheCacheOnlyWhenItEndedInOrder() {
        Path cache = checkout.root.resolve("target/noticewright-25.0.3-desk.aot");
        Map<String, String> failing = new HashMap<>(withJdk);
        failing.put("TRIAL_EXIT", "3");

        assertThat(checkout.run(failing, "--data", "d").exit()).isEqualTo(3);
        assertThat(cache).doesNotExist();
        Run run = checkout.run(withJdk, "--data", "d");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).endsWith("[--data]\n[d]\n");
        assertThat(cache).exists();
        checkout.run(withJdk, "--data=d");
        checkout.run(withJdk);
        assertThat(checkout.trainings()).isEqualTo(2);

        checkout.run(withJdk, "rules");
        assertThat(checkout.trainings())
                .as("commands have a cache of their own")
                .isEqualTo(3);
    }

    @Test
    void start_passesArgumentsExactly() {
        String[] arguments = {
            "a b", "", "it's", "\"q\"", "$HOME", "*", "\\", "-x", "line\nbreak", "Ŵ £", "%PATH%", "`x`"
        };
        checkout.run(withJdk);

        assertThat(checkout.run(withJdk, arguments).out())
                .endsWith(Stream.of(arguments).map(a -> "[" + a + "]\n").collect(Collectors.joining()));
    }

    @Test
    void start_staysInTheCallersFolder() throws IOException {
        Path elsewhere = Files.createDirectory(trial.resolve("else where"));

        Run run = checkout.start(withJdk, elsewhere, checkout.script(), "letter.json")
                .end();

        assertThat(run.out())
                .contains(" folder=" + elsewhere.toRealPath() + " ")
                .endsWith("[letter.json]\n");
        assertThat(checkout.jar()).exists();
    }

    @Test
    void start_followsSymbolicLinks() throws IOException {
        Path folder = Files.createDirectory(trial.resolve("bin"));
        Files.createSymbolicLink(folder.resolve("nw"), checkout.script());
        Files.createSymbolicLink(folder.resolve("nw2"), Path.of("nw"));

        assertThat(checkout.start(withJdk, folder, Path.of("nw2")).end().exit()).isZero();
        assertThat(checkout.jar()).exists();
    }

    @Test
    void start_passesTheExitCode() {
        assertThat(checkout.run(Map.of("JAVA_HOME", jdkHome(), "TRIAL_EXIT", "2"))
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void start_opensFilesWithAnyNameInTheCLocale() {
        assertThat(checkout.run(withJdk).out()).contains(" charset=C.UTF-8\n");
        assertThat(checkout.run(Map.of("JAVA_HOME", jdkHome(), "LC_ALL", "POSIX"))
                        .out())
                .contains(" charset=C.UTF-8\n");
        assertThat(checkout.run(Map.of("JAVA_HOME", jdkHome(), "LC_ALL", "cy_GB.UTF-8"))
                        .out())
                .contains(" charset=cy_GB.UTF-8\n");
    }

    @Test
    void changedSource_buildsAgain() throws IOException {
        buildLongAgo();
        checkout.run(withJdk);
        assertThat(checkout.builds()).isEqualTo(1);

        for (String changed : new String[] {"src/main/java/A.java", "templates/a.txt", "pom.xml"}) {
            buildLongAgo();
            int builds = checkout.builds();
            Files.setLastModifiedTime(checkout.root.resolve(changed), FileTime.from(Instant.now()));

            assertThat(checkout.run(withJdk).err()).isEqualTo("Building Noticewright (the sources have changed)…\n");
            assertThat(checkout.builds()).as(changed).isEqualTo(builds + 1);
        }
    }

    @Test
    void deletedSource_buildsAgain() throws IOException {
        buildLongAgo();
        Files.delete(checkout.root.resolve("src/main/java/A.java"));

        checkout.run(withJdk);

        assertThat(checkout.builds()).isEqualTo(2);
    }

    @Test
    void brokenBuild_saysWhatMavenSays() {
        Run run = checkout.run(Map.of("JAVA_HOME", jdkHome(), "TRIAL_BREAK", "yes"));

        assertThat(run)
                .isEqualTo(new Run(
                        3,
                        "",
                        BUILDING + "Noticewright could not be built; Maven says:\n"
                                + "[ERROR] cannot find symbol: Lettr\n"));
        assertThat(checkout.lock()).doesNotExist();
    }

    @Test
    void missingMaven_isOneSentence() throws IOException {
        Files.delete(checkout.programs.resolve("mvn"));

        Run run = checkout.run(withJdk);

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("needs Apache Maven").hasLineCount(1);
    }

    @Test
    void missingJdk_isOneSentence() {
        // no machine has this one, so every place is searched in vain
        String script = TrialCheckout.read(checkout.script());
        TrialCheckout.write(checkout.script(), script.replace("OLDEST_JAVA=25\n", "OLDEST_JAVA=9999\n"), true);

        Run run = checkout.run(withJdk);

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("needs a JDK 9999 or later").hasLineCount(1);
    }

    @Test
    void namedJdkThatIsTooOld_isOneSentence() {
        String old = checkout.jdk("17.0.15").toString();

        Run run = checkout.run(Map.of("JAVA_HOME", jdkHome(), "NOTICEWRIGHT_JAVA_HOME", old));

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains(old).hasLineCount(1);
    }

    @Test
    void namedJdk_isPreferred() {
        String named = checkout.jdk("26").toString();

        assertThat(checkout.run(Map.of("JAVA_HOME", jdkHome(), "NOTICEWRIGHT_JAVA_HOME", named))
                        .out())
                .startsWith("jdk=" + named + " ");
    }

    @Test
    void oldJavaHome_givesWayToTheJavaOnThePath() throws IOException {
        Path newer = checkout.jdk("27-ea");
        Files.createSymbolicLink(checkout.programs.resolve("java"), newer.resolve("bin/java"));

        for (String old : new String[] {"1.8.0_392", "24.0.2"}) {
            assertThat(checkout.run(Map.of("JAVA_HOME", checkout.jdk(old).toString()))
                            .out())
                    .startsWith("jdk=" + newer + " ");
        }
    }

    @Test
    void twoFirstStarts_buildOnce() {
        Map<String, String> slowly = Map.of("JAVA_HOME", jdkHome(), "TRIAL_BUILD_SECONDS", "1");
        Started one = checkout.start(slowly, trial, checkout.script());
        Started other = checkout.start(slowly, trial, checkout.script());

        assertThat(one.end().exit()).isZero();
        assertThat(other.end().exit()).isZero();
        assertThat(checkout.builds()).isEqualTo(1);
        assertThat(checkout.trainings()).isEqualTo(1);
    }

    @Test
    void lockOfAKilledStart_isBrokenAndTheBuildRepeated() throws Exception {
        checkout.run(withJdk);
        Process ended = new ProcessBuilder("/bin/sh", "-c", ":").start();
        ended.waitFor();
        TrialCheckout.write(checkout.lock().resolve("process"), ended.pid() + "\n", false);

        assertThat(checkout.run(withJdk).exit()).isZero();
        assertThat(checkout.builds()).isEqualTo(2);
        assertThat(checkout.lock()).doesNotExist();
    }

    @Test
    void realJvm_startsAlikeWithAndWithoutACache() throws IOException {
        Map<String, String> real = Map.of("JAVA_HOME", System.getProperty("java.home"));
        jarOfTheProgram();
        Run first = checkout.run(real, "--version");
        Path cache;
        try (Stream<Path> files = Files.list(checkout.root.resolve("target"))) {
            cache = files.filter(f -> f.toString().endsWith(".aot")).findFirst().orElseThrow();
        }

        assertThat(first).isEqualTo(new Run(0, "noticewright (not packaged)\n", ""));
        assertThat(Files.size(cache)).isGreaterThan(1_000_000);
        assertThat(checkout.run(real, "--version")).isEqualTo(first);
        for (String damage : new String[] {"", "no cache at all"}) {
            TrialCheckout.write(cache, damage, false);
            assertThat(checkout.run(real, "--version")).isEqualTo(first);
        }
    }

    /** Packs the compiled classes as the build does, with a class path in the manifest and no version. */
    private void jarOfTheProgram() throws IOException {
        Path classes = Path.of("target/classes").toAbsolutePath();
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, Launcher.class.getName());
        attributes.put(
                Attributes.Name.CLASS_PATH,
                Stream.of(CommandLine.class, NullMarked.class)
                        .map(c -> c.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString())
                        .collect(Collectors.joining(" ")));
        Files.createDirectories(checkout.root.resolve("target"));
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(checkout.jar()), manifest);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                jar.write(Files.readAllBytes(file));
            }
        }
    }

    private String jdkHome() {
        return checkout.jdk("25.0.3").toString();
    }

    /** Builds, and makes the jar one hour old and everything that it is made from two. */
    private void buildLongAgo() throws IOException {
        checkout.run(withJdk);
        Instant now = Instant.now();
        List<Path> sources;
        try (Stream<Path> files = Files.walk(checkout.root)) {
            sources = files.filter(f -> !f.startsWith(checkout.root.resolve("target")))
                    .toList();
        }
        for (Path source : sources) {
            Files.setLastModifiedTime(source, FileTime.from(now.minusSeconds(7200)));
        }
        Files.setLastModifiedTime(checkout.jar(), FileTime.from(now.minusSeconds(3600)));
    }
}
