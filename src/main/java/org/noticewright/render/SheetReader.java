package org.noticewright.render;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads a sheet's XHTML strictly into a tree: well formed, no document type (so no entities and nothing to fetch), only
 * elements of {@link Grammar}, headings in order. Stateless and thread-safe.
 */
final class SheetReader {

    /** Elements within elements; beyond this a text is a bomb and not a letter. */
    static final int MAX_DEPTH = 100;

    /** Characters of XHTML: about 1,500 pages, more than any letter, and still drawn in bounded time and memory. */
    static final int MAX_LENGTH = 8_000_000;

    private SheetReader() {}

    static Document read(Sheet sheet) throws UnprintableSheetException {
        if (sheet.xhtml().length() > MAX_LENGTH) {
            throw new OversizeSheetException("The letter has %,d characters; at most %,d can be printed. Shorten it."
                    .formatted(sheet.xhtml().length(), MAX_LENGTH));
        }
        try {
            Document document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
            TreeBuilder builder = new TreeBuilder(document, sheet.logo() != null);
            parser().parse(new InputSource(new StringReader(sheet.xhtml())), builder);
            HeadingOrder.mend(document.getDocumentElement());
            return document;
        } catch (SAXParseException e) {
            throw new MalformedSheetException(e.getLineNumber(), "not well formed; " + e.getMessage());
        } catch (TreeBuilder.RefusedException e) {
            throw e.reason();
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new IllegalStateException("The XML parser of this Java cannot be set up.", e);
        }
    }

    /** The parser of the JDK itself, found without a search of the class path. */
    private static SAXParser parser() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setXIncludeAware(false);
        SAXParser parser = factory.newSAXParser();
        // ours is the lower limit and tells its reason; the JDK's own would speak of its settings
        parser.setProperty("jdk.xml.maxElementDepth", String.valueOf(2 * MAX_DEPTH));
        return parser;
    }
}
