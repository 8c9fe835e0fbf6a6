package org.noticewright.store;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.noticewright.store.OpenedStore.Opened;

/**
 * A desk in a process of its own that saves letters as fast as it can, and says on standard output what was saved once it
 * is. Its first line is what came of opening.
 */
final class WriterProcess implements AutoCloseable {
    /** How many cases are written in turn. */
    static final int CASES = 5;

    private static final int NEW_VERSION_EVERY = 7;

    private final Process process;

    private WriterProcess(Process process) {
        this.process = process;
    }

    /** The desk: the folder, and after how many saves it ends by itself. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        OpenedStore outcome = new LetterSet(Path.of(arguments[0]), Stores.EXEMPTIONS).open(null);
        out.println(outcome.getClass().getSimpleName());
        if (!(outcome instanceof Opened opened)) {
            return;
        }
        long most = Long.parseLong(arguments[1]);
        LetterStore store = opened.store();
        List<CaseId> ids =
                new ArrayList<>(store.cases().stream().map(CaseRow::id).toList());
        long number = 0;
        for (CaseId id : ids) {
            number = Math.max(number, Stores.number(store.letter(id)));
        }
        while (ids.size() < CASES) {
            number++;
            CaseId id = store.add(Stores.numbered(number), FindingsCount.NONE);
            ids.add(id);
            out.println("saved " + id.number() + " " + number);
        }
        for (long last = number + most; number < last; ) {
            number++;
            CaseId id = ids.get((int) (number % CASES));
            store.save(id, Stores.numbered(number), FindingsCount.NONE);
            out.println("saved " + id.number() + " " + number);
            if (number % NEW_VERSION_EVERY == 0) {
                VersionId version = store.keepVersion(id, Stores.numbered(number), VersionReason.KEPT);
                out.println("version " + version.number() + " " + number);
                store.sync();
            }
        }
        store.close();
    }

    static WriterProcess start(Path folder, long most, String... options) throws IOException {
        List<String> arguments = List.of(folder.toString(), String.valueOf(most));
        return new WriterProcess(new ProcessBuilder(command(WriterProcess.class, arguments, options))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** How a process of the tests is called. */
    static List<String> command(Class<?> main, List<String> arguments, String... options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx200m",
                "-Dproject.basedir=" + System.getProperty("project.basedir", "."),
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(1, Arrays.asList(options));
        command.add(main.getName());
        command.addAll(arguments);
        return command;
    }

    Process process() {
        return process;
    }

    /** The next line, which is waited for. */
    String line() throws IOException {
        return String.valueOf(process.inputReader(StandardCharsets.UTF_8).readLine());
    }

    /** Ends the process as kill -9 does; what it had said until then and was not read yet. */
    List<String> kill() {
        process.toHandle().destroyForcibly(); // the process's own method would throw away what it said
        return process.inputReader(StandardCharsets.UTF_8).lines().toList();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("a killed process does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
