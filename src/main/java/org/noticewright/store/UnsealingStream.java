package org.noticewright.store;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import javax.crypto.Cipher;

/** Reads what a {@link SealingStream} wrote. */
final class UnsealingStream extends InputStream {
    private final DataInputStream in;
    private final SealedFrame frames;
    private byte[] content = new byte[0];
    private int at;
    private boolean isLast;

    /** Opens the first frame, so that a wrong password is noticed at once. */
    UnsealingStream(InputStream sealed, StoreKey key) throws IOException {
        this.in = new DataInputStream(sealed);
        if (!Arrays.equals(in.readNBytes(SealedFrame.MARK.length), SealedFrame.MARK)) {
            throw new IOException("this is no sealed file");
        }
        byte[] salt = new byte[SealedFrame.SALT_BYTES];
        in.readFully(salt);
        this.frames = new SealedFrame(key.ofFile(salt), Cipher.DECRYPT_MODE);
        frame();
    }

    /** Whether the file begins as a sealed one does. */
    static boolean isSealed(byte[] beginning) {
        return beginning.length >= SealedFrame.MARK.length
                && Arrays.equals(beginning, 0, SealedFrame.MARK.length, SealedFrame.MARK, 0, SealedFrame.MARK.length);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int count) throws IOException {
        Objects.checkFromIndexSize(offset, count, into.length);
        if (count == 0) {
            return 0;
        }
        while (at == content.length) {
            if (isLast) {
                return -1;
            }
            frame();
        }
        int taken = Math.min(count, content.length - at);
        System.arraycopy(content, at, into, offset, taken);
        at += taken;
        return taken;
    }

    private void frame() throws IOException {
        isLast = in.readByte() == 1;
        int length = in.readInt();
        if (length < 0 || length > SealedFrame.FRAME_BYTES) {
            throw new IOException("a sealed file is damaged");
        }
        byte[] sealed = new byte[length];
        in.readFully(sealed);
        content = frames.next(sealed, length, isLast);
        at = 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
