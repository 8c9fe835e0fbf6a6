package org.noticewright.app;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javafx.application.Application;
import org.jspecify.annotations.Nullable;
import org.noticewright.casework.RefusedException;

/** Opens the desk, where this machine can show it. */
final class DeskStart {
    private DeskStart() {}

    /** Opens the desk and returns when it was closed. */
    static void open(@Nullable Path data) throws RefusedException {
        refuseWithoutDisplay(System.getProperty("os.name", ""), System.getenv());
        PrintStream usual = System.err;
        // the toolkit tells of a missing library in stack traces; the user gets a sentence instead
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            DeskApplication.prepare(DeskOpening.begin(data == null ? null : data.toAbsolutePath()));
            Application.launch(DeskApplication.class);
        } catch (RuntimeException | LinkageError e) {
            throw RefusedException.machine(
                    "Noticewright cannot open a window on this machine: its display does not answer, or, on Linux, GTK 3 is"
                            + " missing (on Debian and Ubuntu: apt install libgtk-3-0). Every command, such as"
                            + " \"noticewright render\", works without.");
        } finally {
            System.setErr(usual);
        }
    }

    static void refuseWithoutDisplay(String system, Map<String, String> environment) throws RefusedException {
        boolean isUnix = !system.startsWith("Windows") && !system.startsWith("Mac");
        boolean hasDisplay = isSet(environment, "DISPLAY") || isSet(environment, "WAYLAND_DISPLAY");
        boolean inMemory =
                "monocle".equals(System.getProperty("glass.platform", "").toLowerCase(Locale.ROOT));
        if (isUnix && !hasDisplay && !inMemory) {
            throw RefusedException.machine(
                    "The desk needs a display, and there is none here (DISPLAY is not set). Start Noticewright from a"
                            + " desktop session, or use a command such as \"noticewright render\"; \"noticewright --help\""
                            + " lists them.");
        }
    }

    private static boolean isSet(Map<String, String> environment, String name) {
        return !environment.getOrDefault(name, "").isBlank();
    }
}
