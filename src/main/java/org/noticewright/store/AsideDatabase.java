package org.noticewright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A database file that is made beside the one in use and then takes its place at one stroke, so that a process that is
 * killed leaves either the old one or the new one. The caller holds the lock of the folder.
 */
final class AsideDatabase implements AutoCloseable {
    private static final String PREFIX = ".aside-";

    private final Path folder;
    private final DatabaseFile file;

    private AsideDatabase(Path folder, DatabaseFile file) {
        this.folder = folder;
        this.file = file;
    }

    /** A place for a new file. */
    static AsideDatabase in(Path folder, @Nullable StoreKey key) throws IOException {
        return new AsideDatabase(folder, new DatabaseFile(PrivateFiles.aside(folder, PREFIX), key));
    }

    /** Deletes what a killed process left. */
    static void clean(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> left = files.filter(
                            file -> String.valueOf(file.getFileName()).startsWith(PREFIX))
                    .toList();
            for (Path aside : left) {
                PrivateFiles.delete(aside);
            }
        }
    }

    DatabaseFile file() {
        return file;
    }

    /** Begins with a copy of the file in use. */
    void copyOriginal() throws IOException {
        Files.copy(folder.resolve(DatabaseFile.NAME), file.path());
    }

    /** Puts the new file, which must be closed, in the place of the old one. */
    void swapIn() throws IOException {
        PrivateFiles.makePrivate(file.path());
        PrivateFiles.move(file.path(), folder.resolve(DatabaseFile.NAME));
    }

    /**
     * The same, but the old file is kept.
     *
     * @param kept a folder, which is made
     */
    void swapIn(Path kept) throws IOException {
        Path original = folder.resolve(DatabaseFile.NAME);
        if (Files.exists(original)) {
            PrivateFiles.folder(kept);
            Path copy = kept.resolve(DatabaseFile.NAME);
            try {
                Files.createLink(copy, original); // the old file stands in its place until the new one does
            } catch (IOException | UnsupportedOperationException e) {
                Files.copy(original, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        swapIn();
    }

    @Override
    public void close() throws IOException {
        PrivateFiles.delete(file.folder());
    }
}
