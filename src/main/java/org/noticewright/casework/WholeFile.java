package org.noticewright.casework;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file whole or not at all: aside first, then moved to its place. */
final class WholeFile {

    private WholeFile() {}

    static void write(Path target, byte[] content) throws RefusedException {
        Path folder = target.toAbsolutePath().getParent();
        if (Files.isDirectory(target) || folder == null) {
            throw RefusedException.input(target + " is a folder. Name a file for the letter.");
        }
        if (!Files.isDirectory(folder)) {
            throw RefusedException.input(
                    "The folder %s is not there. Make it, or name another file.".formatted(folder));
        }
        try {
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                Files.write(target, content); // a pipe or a device, which nothing may replace
            } else {
                writeAside(Files.exists(target) ? target.toRealPath() : target.toAbsolutePath(), content);
            }
        } catch (AccessDeniedException e) {
            throw RefusedException.machine(
                    "%s cannot be written: permission is missing. Choose another folder, or ask for access to it."
                            .formatted(target));
        } catch (NoSuchFileException e) {
            throw RefusedException.machine("%s cannot be written: its folder is gone.".formatted(target));
        } catch (IOException e) {
            throw RefusedException.machine(
                    "%s cannot be written: the disk is full or cannot be reached. Make room, or choose another folder."
                            .formatted(target));
        }
    }

    private static void writeAside(Path target, byte[] content) throws IOException {
        // not a temporary file, which only its owner could read: the letter gets the rights that new files have there
        Path aside = target.resolveSibling(".noticewright-" + UUID.randomUUID() + ".part");
        try {
            Files.write(aside, content, StandardOpenOption.CREATE_NEW);
            move(aside, target);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void move(Path aside, Path target) throws IOException {
        try {
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
