package org.noticewright.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A logo as it goes into a PDF: a PNG without transparency in sRGB, which can be embedded as it is, or a JPEG. Made once
 * for a logo and kept, because decoding and packing it costs as much as the layout of a page.
 */
final class PaperPicture {

    /** Pixels of a logo; more would only fill the memory (a page at 300 dots per inch has 9 million). */
    static final long MAX_PIXELS = 20_000_000;

    /** Logos kept; a process rarely prints for more authorities. */
    private static final int MAX_KEPT = 4;

    private static final Deque<PaperPicture> KEPT = new ConcurrentLinkedDeque<>();

    private final byte[] given;
    private final byte[] made;

    private PaperPicture(byte[] given, byte[] made) {
        this.given = given;
        this.made = made;
    }

    static byte[] of(Picture logo) throws UnusableLogoException {
        for (PaperPicture kept : KEPT) {
            if (Arrays.equals(kept.given, logo.bytes())) {
                return kept.made;
            }
        }
        PaperPicture fresh = new PaperPicture(logo.bytes(), make(logo));
        KEPT.push(fresh);
        if (KEPT.size() > MAX_KEPT) {
            KEPT.pollLast();
        }
        return fresh.made;
    }

    private static byte[] make(Picture logo) throws UnusableLogoException {
        byte[] bare = BarePicture.of(logo);
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bare))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw BarePicture.damaged();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                BufferedImage image = decode(reader);
                return logo.mediaType().equals("image/jpeg") ? bare : opaque(image);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw BarePicture.damaged();
        }
    }

    private static BufferedImage decode(ImageReader reader) throws IOException, UnusableLogoException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MAX_PIXELS) {
            throw new UnusableLogoException("The logo has %,d pixels; at most %,d can be printed. Save it smaller."
                    .formatted(pixels, MAX_PIXELS));
        }
        return reader.read(0);
    }

    private static byte[] opaque(BufferedImage image) throws IOException {
        BufferedImage flat = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = flat.createGraphics();
        paper.drawImage(image, 0, 0, Color.WHITE, null);
        paper.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.setUseCache(false);
        ImageIO.write(flat, "png", out);
        return out.toByteArray();
    }
}
