package org.noticewright.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Files of H2 without H2's own lock: {@link FolderLock} keeps others out, and does so while files are replaced too. H2's
 * lock would keep Windows from copying the file for somebody who only reads, and H2 does not let go of it in a process
 * that met a damaged file. Public because H2 makes one for each path by reflection.
 */
public final class UnlockedFiles extends FilePathWrapper {
    private static final String SCHEME = "noticewright";

    /** Made by H2. */
    public UnlockedFiles() {}

    /** What an address of the database begins with. */
    static String prefix() {
        return SCHEME + ":";
    }

    /** Makes the prefix known to H2; again does nothing more. */
    static void register() {
        FilePath.register(new UnlockedFiles());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new UnlockedChannel(super.open(mode));
    }

    /** A channel that says it is locked. */
    private static final class UnlockedChannel extends FileBaseDefault {
        private final FileChannel file;

        UnlockedChannel(FileChannel file) {
            this.file = file;
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) {
            return new FileLock(this, position, size, shared) {
                @Override
                public boolean isValid() {
                    return isOpen();
                }

                @Override
                public void release() {
                    // there is nothing to let go of
                }
            };
        }

        @Override
        public synchronized int read(ByteBuffer into, long position) throws IOException {
            return file.read(into, position);
        }

        @Override
        public synchronized int write(ByteBuffer from, long position) throws IOException {
            return file.write(from, position);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            file.force(metaData);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
