package org.noticewright.casework;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.noticewright.render.HtmlPrinter;
import org.noticewright.render.PdfPrinter;
import org.noticewright.render.Sheet;
import org.noticewright.render.TextPrinter;
import org.noticewright.render.UnprintableSheetException;

/** One printer for each format, made when it is first needed. Thread-safe; keep one for many letters. */
public final class Printers {

    /** Holds the PDF printer, whose fonts the other formats do without. */
    private static final class Pdf {
        private static final PdfPrinter PRINTER = new PdfPrinter();
    }

    byte[] print(Format format, Sheet sheet) throws IOException, UnprintableSheetException {
        return switch (format) {
            case PDF -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream(150_000);
                Pdf.PRINTER.print(sheet, out);
                yield out.toByteArray();
            }
            case HTML -> new HtmlPrinter().print(sheet).getBytes(StandardCharsets.UTF_8);
            case TEXT -> new TextPrinter().print(sheet).getBytes(StandardCharsets.UTF_8);
        };
    }
}
