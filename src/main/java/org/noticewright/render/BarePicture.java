package org.noticewright.render;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Set;

/**
 * A logo without what its file says beside the picture: who made it, with which program, where and when. Of a PNG (ISO/IEC
 * 15948:2004) the chunks stay that make the picture; of a JPEG (ITU-T T.81) all but application data and comments.
 */
final class BarePicture {

    private static final int PNG_SIGNATURE = 8;

    /** Length, name and check sum of a chunk. */
    private static final int PNG_FRAME = 12;

    private static final Set<String> PNG_CHUNKS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private static final int JPEG_SCAN = 0xDA;
    private static final int JPEG_COMMENT = 0xFE;
    private static final int JPEG_FIRST_APPLICATION = 0xE0;
    private static final int JPEG_LAST_APPLICATION = 0xEF;

    /** Application data that tells how the colours are meant. */
    private static final int JPEG_COLOURS = 0xEE;

    private BarePicture() {}

    static byte[] of(Picture logo) throws UnusableLogoException {
        try {
            return logo.mediaType().equals("image/jpeg") ? jpeg(logo.bytes()) : png(logo.bytes());
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw damaged();
        }
    }

    static UnusableLogoException damaged() {
        return new UnusableLogoException(
                "The logo cannot be read: it is damaged, or in the colours of a printing press (CMYK). Save it anew as PNG.");
    }

    private static byte[] png(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, PNG_SIGNATURE);
        int at = PNG_SIGNATURE;
        while (at < file.length) {
            int size = Math.addExact(in.getInt(at), PNG_FRAME);
            String name = new String(file, at + 4, 4, java.nio.charset.StandardCharsets.ISO_8859_1);
            if (size < PNG_FRAME) {
                throw new IllegalArgumentException(name);
            }
            if (PNG_CHUNKS.contains(name)) {
                out.write(file, at, size);
            }
            at += size;
            if (name.equals("IEND")) {
                break;
            }
        }
        return out.toByteArray();
    }

    private static byte[] jpeg(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, 2);
        int at = 2;
        while (at < file.length) {
            int marker = in.get(at + 1) & 0xFF;
            if (marker == JPEG_SCAN) {
                out.write(file, at, file.length - at);
                break;
            }
            int size = 2 + (in.getShort(at + 2) & 0xFFFF);
            if (!isTalk(marker)) {
                out.write(file, at, size);
            }
            at += size;
        }
        return out.toByteArray();
    }

    private static boolean isTalk(int marker) {
        boolean isApplication = marker >= JPEG_FIRST_APPLICATION && marker <= JPEG_LAST_APPLICATION;
        return marker == JPEG_COMMENT || (isApplication && marker != JPEG_COLOURS);
    }
}
