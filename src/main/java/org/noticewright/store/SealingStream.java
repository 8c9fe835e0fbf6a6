package org.noticewright.store;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.util.Objects;
import javax.crypto.Cipher;

/** Seals what is written. {@link #finish} seals the last frame; without it the file does not open. */
final class SealingStream extends OutputStream {
    private final DataOutputStream out;
    private final SealedFrame frames;
    private final byte[] content = new byte[SealedFrame.CONTENT_BYTES];
    private int length;

    SealingStream(OutputStream out, StoreKey key) throws IOException {
        this.out = new DataOutputStream(out);
        byte[] salt = new byte[SealedFrame.SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        this.out.write(SealedFrame.MARK);
        this.out.write(salt);
        this.frames = new SealedFrame(key.ofFile(salt), Cipher.ENCRYPT_MODE);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        Objects.checkFromIndexSize(offset, count, bytes.length);
        for (int written = 0; written < count; ) {
            if (length == content.length) {
                frame(false);
            }
            int fits = Math.min(content.length - length, count - written);
            System.arraycopy(bytes, offset + written, content, length, fits);
            length += fits;
            written += fits;
        }
    }

    /** Seals what is left; nothing may be written afterwards. */
    void finish() throws IOException {
        frame(true);
        out.flush();
    }

    private void frame(boolean isLast) throws IOException {
        byte[] sealed = frames.next(content, length, isLast);
        out.writeByte(isLast ? 1 : 0);
        out.writeInt(sealed.length);
        out.write(sealed);
        length = 0;
    }
}
