package org.noticewright.casework;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.noticewright.render.Picture;

/** Reads a letterhead's logo: a PNG or JPEG file of a sensible size. */
final class LogoFile {

    /** The largest logo, in bytes. */
    static final long MAX_BYTES = 5_000_000;

    /** The widest and highest logo, in pixels: over 40 centimetres at 240 dots an inch. */
    static final int MAX_PIXELS = 4_000;

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
            if (startsWith(bytes, PNG)) {
                return whole(new Picture(bytes, "image/png"), file, authorityFile);
            }
            if (startsWith(bytes, JPEG)) {
                return whole(new Picture(bytes, "image/jpeg"), file, authorityFile);
            }
            throw RefusedException.input("%s: the logo %s is no PNG or JPEG picture. Save the logo as one of these."
                    .formatted(authorityFile, file));
        } catch (NoSuchFileException e) {
            throw RefusedException.input("%s: the logo %s is not there. Correct logo.file, or put the picture there."
                    .formatted(authorityFile, file));
        } catch (IOException e) {
            throw RefusedException.machine("The logo %s cannot be read. Check that you may open it.".formatted(file));
        }
    }

    /** Decodes the picture once, as the drawing engine would leave out a broken one without a word. */
    private static Picture whole(Picture picture, Path file, String authorityFile) throws RefusedException {
        ImageReader reader =
                ImageIO.getImageReadersByMIMEType(picture.mediaType()).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture.bytes()))) {
            reader.setInput(in, true, true);
            if (Math.max(reader.getWidth(0), reader.getHeight(0)) > MAX_PIXELS) {
                throw RefusedException.input("%s: the logo %s is larger than %d pixels. Make it smaller."
                        .formatted(authorityFile, file, MAX_PIXELS));
            }
            reader.read(0);
            return picture;
        } catch (IOException | RuntimeException e) {
            throw RefusedException.input(
                    "%s: the logo %s is broken: the picture cannot be shown. Save it again from its original."
                            .formatted(authorityFile, file));
        } finally {
            reader.dispose();
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length > mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
