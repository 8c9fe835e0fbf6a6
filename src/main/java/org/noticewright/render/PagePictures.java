package org.noticewright.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The pages of one of our PDFs as pictures and as plain text. The document stays open between the pages, with the shapes
 * of its letters; close it when the next one comes. Thread-safe, one page at a time.
 */
public final class PagePictures implements AutoCloseable {

    static {
        FontMappers.set(new EmbeddedFontsOnly());
    }

    /** Dots per inch beyond which no screen shows more; it keeps a page within 140 MB. */
    public static final double MAX_DPI = 600;

    private static final double POINTS_PER_INCH = 72;
    private static final int OPAQUE = 0xFF000000;

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final List<PageSize> sizes;
    private boolean closed;

    private PagePictures(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        renderer.setRenderingHints(hints());
        List<PageSize> found = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            PDRectangle box = page.getCropBox();
            found.add(new PageSize(box.getWidth(), box.getHeight()));
        }
        this.sizes = List.copyOf(found);
    }

    /**
     * Opens a PDF that a {@link PdfPrinter} made.
     *
     * @throws IOException if it is none
     */
    public static PagePictures open(byte[] pdf) throws IOException {
        return new PagePictures(Loader.loadPDF(pdf));
    }

    /** The sizes of the pages, in their order. */
    public List<PageSize> sizes() {
        return sizes;
    }

    /**
     * Draws a page on white.
     *
     * @param page index, from 0
     * @param dpi pixels per inch, more than 0; more than {@value #MAX_DPI} count as that
     * @throws IOException if the page cannot be drawn
     * @throws IllegalStateException if this is closed
     */
    public synchronized PagePicture picture(int page, double dpi) throws IOException {
        requireOpen();
        double scale = Math.min(dpi, MAX_DPI) / POINTS_PER_INCH;
        PageSize size = sizes.get(page);
        BufferedImage image = new BufferedImage(
                pixels(size.width(), scale), pixels(size.height(), scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = image.createGraphics();
        try {
            paper.setBackground(Color.WHITE);
            renderer.renderPageToGraphics(page, paper, (float) scale);
        } finally {
            paper.dispose();
        }
        int[] argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < argb.length; i++) {
            argb[i] |= OPAQUE;
        }
        return new PagePicture(image.getWidth(), image.getHeight(), argb);
    }

    /**
     * The words of a page in reading order, lines ended by LF.
     *
     * @param page index, from 0
     * @throws IOException if the page cannot be read
     * @throws IllegalStateException if this is closed
     */
    public synchronized String text(int page) throws IOException {
        requireOpen();
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        return stripper.getText(document).strip();
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("These pages are closed.");
        }
    }

    /** As PDFBox itself rounds, so that no row of the page is left over. */
    private static int pixels(double points, double scale) {
        return Math.max(1, (int) Math.floor(points * scale));
    }

    /** Letters are drawn as shapes, so shapes get the care. */
    private static RenderingHints hints() {
        RenderingHints hints = new RenderingHints(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        hints.put(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        hints.put(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        hints.put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return hints;
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        document.close();
    }
}
