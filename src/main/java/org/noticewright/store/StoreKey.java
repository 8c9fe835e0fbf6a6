package org.noticewright.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a password becomes: the keys of the database, of the backups and of the side files. Immutable.
 *
 * <p>The password is stretched, because H2 by itself tries it cheaply. The salt is the program's own, so that a letter
 * set needs no further file without which it would be lost; each file mixes in a random salt of its own.
 */
final class StoreKey {
    private static final byte[] SALT = "noticewright/store-1".getBytes(StandardCharsets.US_ASCII);
    /** About a fifth of a second on an office PC. */
    private static final int ROUNDS = 210_000;

    private static final int BITS = 256;

    private final byte[] master;

    private StoreKey(byte[] master) {
        this.master = master;
    }

    /** The key of a password, which must not be empty. Takes about a fifth of a second. */
    static StoreKey of(char[] password) {
        // the same password may come composed or decomposed from another keyboard
        char[] typed =
                Normalizer.normalize(new String(password), Normalizer.Form.NFC).toCharArray();
        PBEKeySpec spec = new PBEKeySpec(typed, SALT, ROUNDS, BITS);
        try {
            return new StoreKey(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks PBKDF2", e);
        } finally {
            spec.clearPassword();
        }
    }

    /** As H2 wants it: the file's password, a blank, and the user's password, which is empty. */
    char[] ofDatabase() {
        return (HexFormat.of().formatHex(derived("database", new byte[0])) + " ").toCharArray();
    }

    /** The AES key of one sealed file. */
    SecretKeySpec ofFile(byte[] salt) {
        return new SecretKeySpec(derived("file", salt), "AES");
    }

    private byte[] derived(String purpose, byte[] salt) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(master, "HmacSHA256"));
            mac.update(purpose.getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(salt);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks HmacSHA256", e);
        }
    }
}
