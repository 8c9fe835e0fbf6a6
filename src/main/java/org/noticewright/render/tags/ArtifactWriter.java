package org.noticewright.render.tags;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Turns marked content of a page into pagination artifacts (ISO 32000-1:2008, 14.8.2.2). */
final class ArtifactWriter {

    private ArtifactWriter() {}

    static void rewrite(PDDocument document, PDPage page, Predicate<Integer> isArtifact) throws IOException {
        List<Object> tokens = new ArrayList<>(new PDFStreamParser(page).parse());
        for (int i = 2; i < tokens.size(); i++) {
            boolean begins = tokens.get(i) instanceof Operator operator
                    && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ);
            if (begins
                    && tokens.get(i - 1) instanceof COSDictionary properties
                    && properties.containsKey(COSName.MCID)
                    && isArtifact.test(properties.getInt(COSName.MCID))) {
                COSDictionary pagination = new COSDictionary();
                pagination.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
                tokens.set(i - 2, COSName.ARTIFACT);
                tokens.set(i - 1, pagination);
            }
        }
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(stream);
    }
}
