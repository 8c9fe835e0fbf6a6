package org.noticewright.desk;

import java.nio.file.Path;
import java.util.Optional;
import org.noticewright.desk.kit.FileDialogs;

/**
 * Somebody who always chooses the same.
 *
 * @param toOpen the file to read
 * @param toSave the folder to write to, under the suggested name
 * @param folder the folder
 */
public record Dialogs(Path toOpen, Path toSave, Path folder) implements FileDialogs {
    @Override
    public Optional<Path> fileToOpen(String title, Kind kind) {
        return Optional.of(toOpen);
    }

    @Override
    public Optional<Path> fileToSave(String title, Kind kind, String suggestedName) {
        return Optional.of(toSave.resolve(suggestedName));
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.of(folder);
    }
}
