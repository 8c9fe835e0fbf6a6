package org.noticewright.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Prints a sheet as one HTML file that needs nothing else: style and logo are inside, and its content security policy
 * forbids everything else. Stateless and thread-safe.
 */
public final class HtmlPrinter {

    /**
     * Prints a sheet; equal sheets give equal bytes.
     *
     * @param sheet what to print, with the style for screens
     * @param out receives the whole file (UTF-8) at the end, nothing on failure before; not closed
     * @throws IOException if the output cannot be written
     * @throws UnprintableSheetException if the XHTML is malformed, holds what a letter cannot, or is too large
     */
    public void print(Sheet sheet, OutputStream out) throws IOException, UnprintableSheetException {
        Document document = SheetReader.read(sheet);
        Element root = document.getDocumentElement();
        // a style that ended the element would make text of itself
        String style = sheet.style().replace("</", "<\\/");
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"");
        html.append(HtmlWriter.escaped(root.getAttribute("lang"))).append("\">\n");
        writeHead(html, Head.metadata(Head.of(document), sheet), style);
        html.append("<body>\n");
        if (sheet.draft()) {
            html.append("<p class=\"draft\" role=\"note\"><strong>DRAFT</strong></p>\n");
        }
        html.append("<main>\n");
        Element body = Nodes.child(root, "body");
        if (body != null) {
            HtmlWriter writer = new HtmlWriter(html, followed(body), logoAddress(sheet.logo()));
            writer.children(body);
        }
        html.append("\n</main>\n</body>\n</html>\n");
        out.write(html.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void writeHead(StringBuilder html, Metadata metadata, String style) {
        html.append("<head>\n<meta charset=\"utf-8\">\n");
        html.append(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src '")
                .append(digest(style))
                .append("'; base-uri 'none'; form-action 'none'\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<meta name=\"referrer\" content=\"no-referrer\">\n");
        if (!metadata.subject().isEmpty()) {
            html.append("<meta name=\"description\" content=\"")
                    .append(HtmlWriter.escaped(metadata.subject()))
                    .append("\">\n");
        }
        html.append("<title>").append(HtmlWriter.escaped(metadata.title())).append("</title>\n");
        html.append("<style>").append(style).append("</style>\n</head>\n");
    }

    private static String logoAddress(@Nullable Picture logo) throws UnusableLogoException {
        return logo == null
                ? ""
                : "data:" + logo.mediaType() + ";base64," + Base64.getEncoder().encodeToString(BarePicture.of(logo));
    }

    /** The places that a link in the letter leads to: only these keep their name. */
    private static Set<String> followed(Element body) {
        Set<String> names = new HashSet<>();
        for (Element element : Nodes.descendants(body)) {
            String address = element.getAttribute("href");
            if (address.startsWith("#")) {
                names.add(address.substring(1));
            }
        }
        return names;
    }

    /** The policy's word for the one style that may apply: its SHA-256. */
    private static String digest(String style) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
