package org.noticewright.casework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.noticewright.render.Picture;

/** Reads a letterhead's logo: a PNG or JPEG file of a sensible size. */
final class LogoFile {

    /** The largest logo, in bytes. */
    static final long MAX_BYTES = 5_000_000;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private LogoFile() {}

    static Picture read(Path file, String authorityFile) throws RefusedException {
        try {
            if (Files.isDirectory(file) || Files.size(file) > MAX_BYTES) {
                throw RefusedException.input(
                        "%s: the logo %s is not a picture of at most %d MB. Name a PNG or JPEG file."
                                .formatted(authorityFile, file, MAX_BYTES / 1_000_000));
            }
            byte[] bytes = Files.readAllBytes(file);
            return picture(bytes)
                    .orElseThrow(() -> RefusedException.input(
                            "%s: the logo %s is no PNG or JPEG picture. Save the logo as one of these."
                                    .formatted(authorityFile, file)));
        } catch (NoSuchFileException e) {
            throw RefusedException.input("%s: the logo %s is not there. Correct logo.file, or put the picture there."
                    .formatted(authorityFile, file));
        } catch (IOException e) {
            throw RefusedException.machine("The logo %s cannot be read. Check that you may open it.".formatted(file));
        }
    }

    /** The bytes of a file as a picture; nothing if they are neither PNG nor JPEG. */
    static Optional<Picture> picture(byte[] bytes) {
        if (startsWith(bytes, PNG)) {
            return Optional.of(new Picture(bytes, "image/png"));
        }
        return startsWith(bytes, JPEG) ? Optional.of(new Picture(bytes, "image/jpeg")) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length > mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
