package org.noticewright.render;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** A PDF as a screen reader meets it: its structure tree with the words, as indented text. */
final class StructureTree {

    private static final COSName SCOPE = COSName.getPDFName("Scope");
    private static final COSName NUMBERING = COSName.getPDFName("ListNumbering");

    private final Map<COSDictionary, Map<Integer, String>> words = new HashMap<>();
    private final StringBuilder tree = new StringBuilder();

    private StructureTree() {}

    /** One line for each element; what an element holds directly stands behind it. */
    static String of(byte[] pdf) throws IOException {
        StructureTree structure = new StructureTree();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                structure.readWords(page);
            }
            COSDictionary root =
                    document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            structure.print(root.getDictionaryObject(COSName.K), null, 0);
        }
        return structure.tree.toString().replaceAll(" +\n", "\n").stripTrailing();
    }

    private void readWords(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> ofPage = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            StringBuilder text = new StringBuilder();
            for (Object item : content.getContents()) {
                if (item instanceof TextPosition position) {
                    text.append(position.getUnicode());
                }
            }
            ofPage.put(content.getMCID(), text.toString());
        }
        words.put(page.getCOSObject(), ofPage);
    }

    private void print(@Nullable COSBase node, @Nullable COSDictionary page, int depth) {
        if (node instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                print(array.getObject(i), page, depth);
            }
        } else if (node instanceof COSInteger mcid) {
            tree.append(words.getOrDefault(page, Map.of()).getOrDefault(mcid.intValue(), "?"));
        } else if (node instanceof COSDictionary element && element.containsKey(COSName.S)) {
            tree.append(tree.isEmpty() ? "" : "\n")
                    .append("  ".repeat(depth))
                    .append(named(element))
                    .append(' ');
            print(element.getDictionaryObject(COSName.K), element.getCOSDictionary(COSName.PG), depth + 1);
        } else if (node instanceof COSDictionary reference && reference.containsKey(COSName.MCID)) {
            print(reference.getDictionaryObject(COSName.MCID), reference.getCOSDictionary(COSName.PG), depth);
        } else if (node instanceof COSDictionary reference) {
            COSDictionary annotation = reference.getCOSDictionary(COSName.getPDFName("Obj"));
            tree.append("{link: ")
                    .append(annotation.getString(COSName.CONTENTS))
                    .append('}');
        }
    }

    private static String named(COSDictionary element) {
        StringBuilder name = new StringBuilder(element.getNameAsString(COSName.S));
        COSDictionary attributes = element.getCOSDictionary(COSName.A);
        for (COSName key : new COSName[] {SCOPE, NUMBERING}) {
            if (attributes != null && attributes.containsKey(key)) {
                name.append('.').append(attributes.getNameAsString(key));
            }
        }
        if (element.containsKey(COSName.LANG)) {
            name.append('[').append(element.getString(COSName.LANG)).append(']');
        }
        if (element.containsKey(COSName.ALT)) {
            name.append("(alt: ").append(element.getString(COSName.ALT)).append(')');
        }
        if (element.containsKey(COSName.ACTUAL_TEXT)) {
            name.append("(read: ")
                    .append(element.getString(COSName.ACTUAL_TEXT))
                    .append(')');
        }
        return name.toString();
    }
}
