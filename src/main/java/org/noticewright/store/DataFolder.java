package org.noticewright.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where a user's letters are kept, by the custom of the platform. */
public final class DataFolder {
    private static final String NAME = "Noticewright";

    private DataFolder() {}

    /**
     * The folder of the user who runs the program; it need not exist. Windows: {@code %LOCALAPPDATA%\Noticewright};
     * macOS: {@code ~/Library/Application Support/Noticewright}; elsewhere {@code $XDG_DATA_HOME/noticewright} or
     * {@code ~/.local/share/noticewright}.
     */
    public static Path standard() {
        return of(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }

    static Path of(String system, Map<String, String> environment, Path home) {
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return (local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local)).resolve(NAME);
        }
        if (os.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(NAME);
        }
        String given = environment.getOrDefault("XDG_DATA_HOME", "");
        // the XDG base directory specification says that a relative path is to be ignored
        boolean isUsable = !given.isBlank() && Path.of(given).isAbsolute();
        return (isUsable ? Path.of(given) : home.resolve(".local").resolve("share"))
                .resolve(NAME.toLowerCase(Locale.ROOT));
    }
}
