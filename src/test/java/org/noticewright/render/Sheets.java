package org.noticewright.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Sheets to print in tests: the long letter of an invented authority, and small ones made on the spot. */
final class Sheets {

    static final LocalDate DATED = LocalDate.of(2025, 6, 13);

    private static final PdfPrinter PDF = new PdfPrinter();

    private Sheets() {}

    /** Six pages with everything that a letter can hold. */
    static Sheet letter(boolean draft) {
        return new Sheet(text("/render/letter.xhtml"), paper(), logo(), "FOI 2025/0301", DATED, draft);
    }

    /** A small letter with the given body. */
    static Sheet of(String body) {
        return of(body, paper());
    }

    static Sheet of(String body, String style) {
        String xhtml = """
                <html lang="en-GB"><head><title>A letter</title></head>
                <body><h1>A letter</h1>
                %s
                </body></html>""".formatted(body);
        return sheet(xhtml, style, null);
    }

    static Sheet sheet(String xhtml, String style, @Nullable Picture logo) {
        return new Sheet(xhtml, style, logo, "REF 1", DATED, false);
    }

    static String paper() {
        return text("/templates/style/letter.css");
    }

    static String screen() {
        return text("/templates/style/screen.css");
    }

    static Picture logo() {
        return new Picture(bytes("/render/logo.png"), "image/png");
    }

    static byte[] pdf(Sheet sheet) throws IOException, UnprintableSheetException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PDF.print(sheet, out);
        return out.toByteArray();
    }

    static String html(Sheet sheet) throws IOException, UnprintableSheetException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlPrinter().print(sheet, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static String plain(Sheet sheet) throws IOException, UnprintableSheetException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TextPrinter().print(sheet, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static String text(String resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Sheets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("No resource " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
