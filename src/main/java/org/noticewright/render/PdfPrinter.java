package org.noticewright.render;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.noticewright.render.tags.TagRepair;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Prints a sheet as a tagged PDF that is PDF/UA-1 and PDF/A-3a at once; equal sheets give equal bytes. Thread-safe:
 * fonts are kept in sets, of which each print borrows one, so there are as many as prints ever ran at the same time
 * (about 2 MB each). Make one printer and keep it.
 */
public final class PdfPrinter {

    private static final int TYPICAL_BYTES = 150_000;

    private final Deque<LetterFonts> idleFonts = new ConcurrentLinkedDeque<>();

    /**
     * Prints a sheet.
     *
     * @param sheet what to print; at most 8,000,000 characters of XHTML, nested at most 100 deep
     * @param out receives the whole file at the end, nothing on failure before; not closed
     * @throws IOException if the output cannot be written
     * @throws UnprintableCharacterException if the fonts lack a shape for a character
     * @throws UnprintableSheetException if the XHTML is malformed, holds what a letter cannot, or is too large
     */
    public void print(Sheet sheet, OutputStream out) throws IOException, UnprintableSheetException {
        print(sheet, out, renderer -> {});
    }

    /**
     * Prints a sheet and tells where its fields stand; the file has the very bytes of {@link #print}.
     *
     * @param sheet as for {@link #print}
     * @throws IOException if there is no room to print
     * @throws UnprintableSheetException as {@link #print} does
     */
    public PrintedPages printWithPlaces(Sheet sheet) throws IOException, UnprintableSheetException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(TYPICAL_BYTES);
        List<PlaceOnPage> places = new ArrayList<>();
        print(sheet, out, renderer -> places.addAll(PlacesInLayout.of(renderer)));
        return new PrintedPages(out.toByteArray(), places);
    }

    private void print(Sheet sheet, OutputStream out, Consumer<PdfBoxRenderer> onceLaidOut)
            throws IOException, UnprintableSheetException {
        Document document = SheetReader.read(sheet);
        LetterFonts idle = idleFonts.poll();
        LetterFonts fonts = idle == null ? new LetterFonts() : idle;
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        // the engine asks for XML services of the JDK, and Java would search every jar for others, for each letter anew
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            print(sheet, document, fonts, onceLaidOut, out);
        } finally {
            thread.setContextClassLoader(usual);
            idleFonts.push(fonts);
        }
    }

    private static void print(
            Sheet sheet, Document document, LetterFonts fonts, Consumer<PdfBoxRenderer> onceLaidOut, OutputStream out)
            throws IOException, UnprintableSheetException {
        Element root = document.getDocumentElement();
        Element head = Head.of(document);
        Metadata metadata = Head.metadata(head, sheet);
        GlyphCheck glyphs = new GlyphCheck(fonts);
        glyphs.check(sheet.reference(), "reference");
        glyphs.check(metadata.title(), "subject");
        glyphs.check(root, null);
        new TableFit(fonts).fit(root);
        InlineRepair.mend(root);
        Indents.limit(root, 0);
        Bookmarks.write(document, head);
        try (PdfBoxRenderer renderer = Engine.of(sheet, document, fonts);
                PDDocument pdf = renderer.getPdfDocument()) {
            fonts.register(renderer.getFontResolver(), pdf, glyphs.needsFallback());
            renderer.createPDFWithoutClosing();
            onceLaidOut.accept(renderer);
            TagRepair.mend(pdf);
            metadata.write(pdf, sheet, root.getAttribute("lang"));
            pdf.save(out);
        }
    }
}
