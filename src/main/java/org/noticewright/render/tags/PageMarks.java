package org.noticewright.render.tags;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** What becomes of marked content of one page that no element holds any more. */
final class PageMarks {

    private static final COSName PAGINATION = COSName.getPDFName("Pagination");

    private final Set<Integer> artifacts = new HashSet<>();
    private final Set<Integer> erased = new HashSet<>();

    /** The content stays visible, as a pagination artifact (ISO 32000-1:2008, 14.8.2.2). */
    void turnIntoArtifact(int mcid) {
        artifacts.add(mcid);
    }

    /** The content goes: it was painted outside the page's frame, where only programs find it. */
    void erase(int mcid) {
        erased.add(mcid);
    }

    /** Rewrites the page's content. */
    void apply(PDDocument document, PDPage page) throws IOException {
        List<Object> kept = new ArrayList<>();
        int erasing = 0;
        for (Object token : new PDFStreamParser(page).parse()) {
            kept.add(token);
            if (erasing == 0 && begins(token)) {
                int mcid = mcid(kept.get(kept.size() - 2));
                if (erased.contains(mcid)) {
                    kept.subList(kept.size() - 3, kept.size()).clear();
                    erasing = 1;
                } else if (artifacts.contains(mcid)) {
                    COSDictionary properties = new COSDictionary();
                    properties.setItem(COSName.TYPE, PAGINATION);
                    kept.set(kept.size() - 3, COSName.ARTIFACT);
                    kept.set(kept.size() - 2, properties);
                }
            } else if (erasing > 0) {
                kept.removeLast();
                erasing += begins(token) ? 1 : is(token, OperatorName.END_MARKED_CONTENT) ? -1 : 0;
            }
        }
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(kept);
        }
        page.setContents(stream);
    }

    private static boolean begins(Object token) {
        return is(token, OperatorName.BEGIN_MARKED_CONTENT_SEQ);
    }

    private static boolean is(Object token, String name) {
        return token instanceof Operator operator && operator.getName().equals(name);
    }

    private static int mcid(Object properties) {
        return properties instanceof COSDictionary dictionary ? dictionary.getInt(COSName.MCID) : -1;
    }
}
