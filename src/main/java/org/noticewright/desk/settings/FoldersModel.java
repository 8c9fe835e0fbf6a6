package org.noticewright.desk.settings;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.noticewright.desk.kit.Messages;
import org.noticewright.store.LetterStore;
import org.noticewright.store.StoreException;

/** Where the data are, and where exports go at first. To be used on one thread. */
public final class FoldersModel {
    /** The setting that holds the folder of exports; absent or empty for none. */
    public static final String EXPORT_FOLDER = "export.folder";

    private final LetterStore store;
    private final Path dataFolder;
    private final Consumer<Path> opener;
    private final Messages messages;
    private final ReadOnlyStringWrapper exportFolder = new ReadOnlyStringWrapper(this, "exportFolder", "");
    private final ReadOnlyStringWrapper exportFault = new ReadOnlyStringWrapper(this, "exportFault", "");

    /**
     * Shows the folders.
     *
     * @param opener shows a folder in the system's own window
     */
    public FoldersModel(LetterStore store, Path dataFolder, Consumer<Path> opener, Messages messages) {
        this.store = store;
        this.dataFolder = dataFolder;
        this.opener = opener;
        this.messages = messages;
        try {
            show(store.settings().getOrDefault(EXPORT_FOLDER, ""));
        } catch (StoreException e) {
            messages.failed(e.getMessage());
        }
    }

    /** Where the letters are. */
    public Path dataFolder() {
        return dataFolder;
    }

    /** Shows the data folder in the system's own window. */
    public void openDataFolder() {
        opener.accept(dataFolder);
    }

    /** Where exports go at first; empty for where the person was last. */
    public ReadOnlyStringProperty exportFolderProperty() {
        return exportFolder.getReadOnlyProperty();
    }

    /** What is wrong with that folder; empty for nothing. */
    public ReadOnlyStringProperty exportFaultProperty() {
        return exportFault.getReadOnlyProperty();
    }

    /** Whether nothing can be changed here. */
    public boolean isReadOnly() {
        return store.isReadOnly();
    }

    /** Chooses the folder of exports; empty for none. */
    public void chooseExportFolder(Optional<Path> folder) {
        String chosen = folder.map(Path::toString).orElse("");
        try {
            store.setSetting(EXPORT_FOLDER, chosen);
            show(chosen);
        } catch (StoreException e) {
            messages.failed(e.getMessage());
        }
    }

    private void show(String folder) {
        exportFolder.set(folder);
        exportFault.set(
                folder.isEmpty() || isUsable(folder)
                        ? ""
                        : "This folder is not there, or nothing can be written to it. Choose another one.");
    }

    private static boolean isUsable(String folder) {
        try {
            Path path = Path.of(folder);
            return Files.isDirectory(path) && Files.isWritable(path);
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
