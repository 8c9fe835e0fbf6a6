package org.noticewright.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Files and folders that only their owner may read, where the system knows such a thing (not on Windows). */
final class PrivateFiles {
    private static final boolean IS_POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final Set<PosixFilePermission> OWN_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWN_FILE = PosixFilePermissions.fromString("rw-------");

    private PrivateFiles() {}

    /** What writes the content of a file. */
    interface Content {
        void to(OutputStream out) throws IOException, StoreException;
    }

    /** Makes a folder, with those above it; one that is there stays as it is. */
    static Path folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Path above = folder.toAbsolutePath().getParent();
        if (above != null) {
            Files.createDirectories(above);
        }
        try {
            return Files.createDirectory(folder, attribute(OWN_FOLDER));
        } catch (FileAlreadyExistsException e) {
            if (Files.isDirectory(folder)) {
                return folder; // somebody else was quicker
            }
            throw e;
        }
    }

    /** A new folder below that one, with a name of its own. */
    static Path aside(Path folder, String prefix) throws IOException {
        return folder(folder.resolve(prefix + UUID.randomUUID()));
    }

    static void makePrivate(Path file) throws IOException {
        if (IS_POSIX) {
            Files.setPosixFilePermissions(file, OWN_FILE);
        }
    }

    /** Writes a file whole or not at all, through to the disk. */
    static void write(Path target, Content content) throws IOException, StoreException {
        Path aside = target.resolveSibling("." + target.getFileName() + "-" + UUID.randomUUID());
        try {
            try (FileChannel channel = FileChannel.open(
                            aside,
                            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                            attribute(OWN_FILE));
                    OutputStream out = Channels.newOutputStream(channel)) {
                content.to(out);
                out.flush();
                channel.force(true);
            }
            move(aside, target);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** Moves a file to its place at one stroke, in place of one that may be there. */
    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Deletes a folder of the program's own with all that is in it. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> found;
        try (Stream<Path> files = Files.walk(folder)) {
            found = new ArrayList<>(files.toList());
        }
        Collections.reverse(found);
        for (Path path : found) {
            Files.deleteIfExists(path);
        }
    }

    private static FileAttribute<?>[] attribute(Set<PosixFilePermission> permissions) {
        return IS_POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }
}
