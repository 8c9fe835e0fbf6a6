package org.noticewright.casework;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.noticewright.render.HtmlPrinter;
import org.noticewright.render.PdfPrinter;
import org.noticewright.render.PrintedPages;
import org.noticewright.render.Sheet;
import org.noticewright.render.TextPrinter;
import org.noticewright.render.UnprintableSheetException;

/** One printer for each format, made when it is first needed. Thread-safe; keep one for many letters. */
public final class Printers {

    private static final int TYPICAL_BYTES = 150_000;

    /** Holds the PDF printer, whose fonts the other formats do without. */
    private static final class Pdf {
        private static final PdfPrinter PRINTER = new PdfPrinter();
    }

    byte[] print(Format format, Sheet sheet) throws IOException, UnprintableSheetException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(TYPICAL_BYTES);
        switch (format) {
            case PDF -> Pdf.PRINTER.print(sheet, out);
            case HTML -> new HtmlPrinter().print(sheet, out);
            case TEXT -> new TextPrinter().print(sheet, out);
        }
        return out.toByteArray();
    }

    PrintedPages pages(Sheet sheet) throws IOException, UnprintableSheetException {
        return Pdf.PRINTER.printWithPlaces(sheet);
    }
}
