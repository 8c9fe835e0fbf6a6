package org.noticewright.render.tags;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/**
 * The marks in the content of one page, as PDFBox writes it: one operator to a line, and no line end within a string.
 * Content that no element holds any more becomes an artifact (ISO 32000-1:2008, 14.8.2.2); and the hundreds of artifacts
 * that mark the background of boxes that have none, each with an object of its own, go.
 */
final class PageMarks {

    private static final String BEGIN = " BDC";
    private static final String END = "EMC";
    private static final String TAGGED = "/Span <</MCID ";
    private static final String ARTIFACT = "/Artifact /";
    private static final String PAGINATION = "/Artifact <</Type /Pagination>> BDC";
    private static final String LAYOUT = "/Artifact <</Type /Layout>> BDC";

    /** Operators that paint what was drawn. */
    private static final Set<String> PAINTS = Set.of("f", "f*", "S", "s", "B", "b", "B*", "b*");

    private final Set<Integer> artifacts = new HashSet<>();
    private final Set<Integer> erased = new HashSet<>();

    /** The content stays visible, as a pagination artifact. */
    void turnIntoArtifact(int mcid) {
        artifacts.add(mcid);
    }

    /** The content is painted no more: it lay outside the page's frame, where only programs find it. */
    void erase(int mcid) {
        erased.add(mcid);
    }

    /** Rewrites the page's content, packed. */
    void apply(PDDocument document, PDPage page) throws IOException {
        COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        String content;
        try (InputStream in = page.getContents()) {
            content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(new Rewriting(content, properties).run().getBytes(StandardCharsets.ISO_8859_1));
        }
        page.setContents(stream);
        page.getResources().getCOSObject().removeItem(COSName.PROPERTIES);
    }

    /** One pass over the lines. */
    private final class Rewriting {

        private final String content;
        private final @Nullable COSDictionary properties;
        private final StringBuilder kept;
        private int erasing;

        Rewriting(String content, @Nullable COSDictionary properties) {
            this.content = content;
            this.properties = properties;
            kept = new StringBuilder(content.length());
        }

        String run() {
            int at = 0;
            while (at < content.length()) {
                int end = content.indexOf('\n', at);
                end = end < 0 ? content.length() : end;
                String line = content.substring(at, end);
                at = end + 1;
                if (line.endsWith(BEGIN)) {
                    boolean isEmpty = line.startsWith(ARTIFACT) && content.startsWith(END + "\n", at);
                    if (isEmpty) {
                        at += END.length() + 1;
                    } else {
                        keep(begin(line));
                    }
                } else {
                    keep(erasing > 0 ? unpainted(line) : line);
                }
            }
            return kept.toString();
        }

        private String begin(String line) {
            if (line.startsWith(ARTIFACT)) {
                return isPagination(line) ? PAGINATION : LAYOUT;
            }
            if (line.startsWith(TAGGED)) {
                int mcid = Integer.parseInt(line, TAGGED.length(), line.indexOf('>'), 10);
                if (erased.contains(mcid)) {
                    erasing = 1;
                    return PAGINATION;
                }
                return artifacts.contains(mcid) ? PAGINATION : line;
            }
            return line;
        }

        private boolean isPagination(String line) {
            String name = line.substring(ARTIFACT.length(), line.length() - BEGIN.length());
            COSDictionary property = properties == null ? null : properties.getCOSDictionary(COSName.getPDFName(name));
            return property != null && "Pagination".equals(property.getNameAsString(COSName.TYPE));
        }

        /** What sets colour and font stays, because the content behind it relies on it. */
        private String unpainted(String line) {
            if (line.equals(END)) {
                erasing = 0;
                return line;
            }
            return line.endsWith(" Tj") || line.endsWith(" TJ") ? "" : PAINTS.contains(line) ? "n" : line;
        }

        private void keep(String line) {
            if (!line.isEmpty()) {
                kept.append(line).append('\n');
            }
        }
    }
}
