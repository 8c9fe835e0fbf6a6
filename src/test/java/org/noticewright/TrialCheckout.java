package org.noticewright;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A checkout with the real launcher script, and with a JDK and a Maven that only write down how they were called. */
final class TrialCheckout {
    private static final String JAVA_SCRIPT = """
            #!/bin/sh
            for a in "$@"; do
                case $a in -XX:AOTCacheOutput=*) echo cache >"${a#*=}"; echo >>"$TRIAL/trained" ;; esac
            done
            echo "jdk=${0%/bin/java} folder=$PWD charset=${LC_ALL:-}${LC_CTYPE:-}"
            after=
            for a in "$@"; do
                [ -z "$after" ] || printf '[%s]\\n' "$a"
                case $a in *.jar) after=yes ;; esac
            done
            exit "${TRIAL_EXIT:-0}"
            """;
    private static final String MAVEN_SCRIPT = """
            #!/bin/sh
            echo "$@" >>"$TRIAL/maven-calls"
            if [ -n "${TRIAL_BREAK:-}" ]; then printf '[ERROR] %s\\n' 'cannot find symbol: Lettr' '' 'Re-run Maven using -X'; exit 1; fi
            sleep "${TRIAL_BUILD_SECONDS:-0}"
            mkdir -p target && echo jar >target/noticewright.jar
            """;

    private final Path trial;
    final Path root;
    final Path programs;

    TrialCheckout(Path trial) {
        this.trial = trial;
        root = trial.resolve("a check out");
        programs = trial.resolve("programs");
        write(root.resolve("noticewright"), read(Path.of("noticewright")), true);
        write(root.resolve("pom.xml"), "<project/>", false);
        write(root.resolve("src/main/java/A.java"), "class A {}", false);
        write(root.resolve("templates/a.txt"), "a", false);
        tools(
                programs,
                "sh",
                "readlink",
                "find",
                "mkdir",
                "rmdir",
                "rm",
                "mv",
                "touch",
                "sleep",
                "grep",
                "sed",
                "head",
                "cat");
        write(programs.resolve("mvn"), MAVEN_SCRIPT, true);
    }

    /** A JDK by its release file, such as {@code 25.0.3}; returns its folder. */
    Path jdk(String version) {
        Path jdk = trial.resolve("jdk " + version);
        write(jdk.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\nOS_NAME=\"Y\"\n", false);
        write(jdk.resolve("bin/java"), JAVA_SCRIPT, true);
        write(jdk.resolve("bin/javac"), "#!/bin/sh\n", true);
        return jdk;
    }

    Path script() {
        return root.resolve("noticewright");
    }

    Path jar() {
        return root.resolve("target/noticewright.jar");
    }

    Path lock() {
        return root.resolve("target/.building");
    }

    /** How often Maven was called. */
    int builds() {
        return lines("maven-calls").size();
    }

    /** How often an AOT cache was made. */
    int trainings() {
        return lines("trained").size();
    }

    private List<String> lines(String name) {
        Path file = trial.resolve(name);
        return Files.exists(file) ? read(file).lines().toList() : List.of();
    }

    Run run(Map<String, String> environment, String... arguments) {
        return start(environment, trial, script(), arguments).end();
    }

    Started start(Map<String, String> environment, Path folder, Path script, String... arguments) {
        List<String> call = new ArrayList<>(List.of("/bin/sh", script.toString()));
        call.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(call).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", programs.toString());
        builder.environment().put("TRIAL", trial.toString());
        builder.environment().put("HOME", trial.toString());
        builder.environment().putAll(environment);
        try {
            Path out = Files.createTempFile(trial, "run", ".out");
            Path err = Files.createTempFile(trial, "run", ".err");
            builder.redirectOutput(out.toFile()).redirectError(err.toFile());
            return new Started(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A running launcher and the files that take its output. */
    record Started(Process process, Path out, Path err) {
        Run end() {
            try {
                if (!process.waitFor(60, TimeUnit.SECONDS)) {
                    process.destroy();
                    throw new IllegalStateException("the launcher did not end; it said: " + read(err));
                }
                return new Run(process.exitValue(), read(out), read(err));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** What a finished launcher left. */
    record Run(int exit, String out, String err) {}

    private static void tools(Path folder, String... names) {
        for (String name : names) {
            Path usual = Path.of("/usr/bin", name);
            String program = Files.exists(usual) ? usual.toString() : "/bin/" + name;
            write(folder.resolve(name), "#!/bin/sh\nexec " + program + " \"$@\"\n", true);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text, boolean executable) {
        try {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, text, UTF_8);
            if (executable && !file.toFile().setExecutable(true)) {
                throw new IOException("cannot make executable: " + file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
