package org.noticewright.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds a set of letters for one desk or command, also while its database file is closed or being replaced. The system
 * lets go of it when the process ends, however it ends.
 */
final class FolderLock implements AutoCloseable {
    private static final String NAME = "letters.lock";

    /**
     * The folders that this process holds. Many systems lock by process, and closing a second channel to a locked file
     * lets go of the lock; so a held file is not opened again.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** The lock, or nothing while somebody else holds it. */
    static Optional<FolderLock> take(Path folder) throws IOException {
        Path real = folder.toRealPath();
        if (!HELD.add(real)) {
            return Optional.empty();
        }
        FileChannel channel = null;
        boolean isTaken = false;
        try {
            channel = FileChannel.open(real.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            isTaken = channel.tryLock() != null;
            return isTaken ? Optional.of(new FolderLock(real, channel)) : Optional.empty();
        } finally {
            if (!isTaken) {
                HELD.remove(real);
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // the lock is gone with the channel, whatever the disk says
            return;
        } finally {
            HELD.remove(folder);
        }
    }
}
