package org.noticewright.wording;

import java.io.IOException;
import java.io.StringReader;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Finds the tag that a part of a house leaves open. The standard parts are held well-formed by tests. */
final class WellFormed {

    private static final int MOST_QUOTED = 60;

    private WellFormed() {}

    /**
     * Reads a letter as strict XML.
     *
     * @param suspects the templates to name if it is none
     */
    static void check(String xhtml, String suspects) throws WordingException {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(new StringReader(xhtml)), new DefaultHandler());
        } catch (SAXParseException e) {
            throw new WordingException(
                    suspects + " is not strict XHTML: " + reason(e) + " Look before “" + line(xhtml, e.getLineNumber())
                            + "”.",
                    e);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new WordingException(suspects + " is not strict XHTML.", e);
        }
    }

    private static String reason(SAXParseException e) {
        String message = Objects.requireNonNullElse(e.getMessage(), "a tag is wrong");
        return message.endsWith(".") ? message : message + ".";
    }

    private static String line(String xhtml, int number) {
        String line = xhtml.lines()
                .skip(Math.max(0, number - 1L))
                .findFirst()
                .orElse("")
                .strip();
        return line.length() > MOST_QUOTED ? line.substring(0, MOST_QUOTED) + " …" : line;
    }
}
