package org.noticewright.casework;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/** The text of a PDF without what stands in the margins, such as page numbers. */
final class PdfBody {

    /** Millimetres of margin at head and foot, in points. */
    private static final float MARGIN = 22 / 25.4f * 72;

    private PdfBody() {}

    /** The text of all pages in the order of the file, without white space: words that wrap are whole again. */
    static String text(PDDocument document) throws IOException {
        StringBuilder text = new StringBuilder();
        for (PDPage page : document.getPages()) {
            PDFTextStripperByArea stripper = new PDFTextStripperByArea();
            float height = page.getMediaBox().getHeight();
            float width = page.getMediaBox().getWidth();
            stripper.addRegion("body", new Rectangle2D.Float(0, MARGIN, width, height - 2 * MARGIN));
            stripper.extractRegions(page);
            text.append(stripper.getTextForRegion("body"));
        }
        return withoutSpaces(text.toString());
    }

    static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }
}
