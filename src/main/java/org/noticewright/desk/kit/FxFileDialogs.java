package org.noticewright.desk.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks with the dialogs of the system. To be used on the JavaFX thread. */
public final class FxFileDialogs implements FileDialogs {
    private final Supplier<Window> window;
    private @Nullable File last;

    /**
     * Asks in front of a window.
     *
     * @param window asked for each time
     */
    public FxFileDialogs(Supplier<Window> window) {
        this.window = window;
    }

    @Override
    public Optional<Path> fileToOpen(String title, Kind kind) {
        return chosen(chooser(title, kind).showOpenDialog(window.get()));
    }

    @Override
    public Optional<Path> fileToSave(String title, Kind kind, String suggestedName) {
        FileChooser chooser = chooser(title, kind);
        chooser.setInitialFileName(suggestedName);
        return chosen(chooser.showSaveDialog(window.get()));
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(start());
        return chosen(chooser.showDialog(window.get()));
    }

    private FileChooser chooser(String title, Kind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(start());
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(kind.name(), kind.patterns()),
                        new FileChooser.ExtensionFilter("All files", "*.*"));
        return chooser;
    }

    /** Where the person was last; a folder that is gone would make the dialog fail. */
    private @Nullable File start() {
        return last != null && last.isDirectory() ? last : null;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        last = file.isDirectory() ? file : file.getParentFile();
        return Optional.of(file.toPath());
    }
}
