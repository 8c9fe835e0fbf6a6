package org.noticewright.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The parts of a sealed file: a mark, a random salt, then frames in AES-GCM. Each frame is bound to its place and the last
 * one says that it is the last, so a file that was cut, joined or changed does not open.
 */
final class SealedFrame {
    static final byte[] MARK = "noticewright-sealed-1\n".getBytes(StandardCharsets.US_ASCII);
    static final int SALT_BYTES = 16;
    /** How much of the content a frame holds at most. */
    static final int CONTENT_BYTES = 1 << 16;

    private static final int TAG_BITS = 128;
    static final int FRAME_BYTES = CONTENT_BYTES + TAG_BITS / 8;

    private final SecretKeySpec key;
    private final int mode;
    private long number;

    /** The frames of one file, from the first. */
    SealedFrame(SecretKeySpec key, int mode) {
        this.key = key;
        this.mode = mode;
    }

    /** Seals or opens the next frame. */
    byte[] next(byte[] content, int length, boolean isLast) throws IOException {
        try {
            // each file has a key of its own, so counting nonces is safe
            byte[] nonce = ByteBuffer.allocate(12).putInt(0).putLong(number++).array();
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(new byte[] {(byte) (isLast ? 1 : 0)});
            return cipher.doFinal(content, 0, length);
        } catch (AEADBadTagException e) {
            throw new WrongKeyException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks AES-GCM", e);
        }
    }

    /** The password is wrong or the file was changed: the two cannot be told apart. */
    static final class WrongKeyException extends IOException {
        private static final long serialVersionUID = 1L;

        WrongKeyException(Throwable cause) {
            super("a sealed file does not open", cause);
        }
    }
}
