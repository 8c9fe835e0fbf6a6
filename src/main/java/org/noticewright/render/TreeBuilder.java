package org.noticewright.render;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Builds the tree while the XHTML is read, and refuses what {@link Grammar} does not know. */
final class TreeBuilder extends DefaultHandler {

    private final Document document;
    private final boolean hasLogo;
    private final Deque<Node> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Locator locator;

    TreeBuilder(Document document, boolean hasLogo) {
        this.document = document;
        this.hasLogo = hasLogo;
        open.push(document);
    }

    @Override
    public void setDocumentLocator(Locator place) {
        locator = place;
    }

    @Override
    public void startElement(String space, String name, String prefixed, Attributes attributes) throws SAXException {
        flushText();
        if (!Grammar.knowsElement(name)) {
            throw refusal("a letter cannot hold the element <" + prefixed + ">. Remove it.");
        }
        if (open.size() > SheetReader.MAX_DEPTH) {
            throw new RefusedException(new OversizeSheetException(
                    "Line %d of the letter's XHTML: elements lie more than %d deep in each other. Make the text flatter."
                            .formatted(line(), SheetReader.MAX_DEPTH)));
        }
        if (open.size() == 1 && !name.equals("html")) {
            throw refusal("the root must be <html>, not <" + prefixed + ">.");
        }
        Node parent = open.getFirst();
        Node node = name.equals("img") ? picture(attributes) : element(name, attributes);
        parent.appendChild(node);
        open.push(node);
    }

    private Element element(String name, Attributes attributes) {
        String address = attributes.getValue("href");
        boolean isText = name.equals("a") && (address == null || !Grammar.isFollowable(address.strip()));
        Element element = document.createElement(isText ? "span" : name);
        for (int i = 0; i < attributes.getLength(); i++) {
            String attribute = attributes.getLocalName(i);
            if (Grammar.knowsAttribute(element.getTagName(), attribute)) {
                element.setAttribute(attribute, attributes.getValue(i).strip());
            }
        }
        if (name.equals("html") && element.getAttribute("lang").isEmpty()) {
            element.setAttribute("lang", "en-GB");
        }
        return element;
    }

    /** The logo, or its words where the sheet has none. */
    private Node picture(Attributes attributes) throws SAXException {
        String source = attributes.getValue("src");
        if (!Sheet.LOGO.equals(source)) {
            throw refusal("the only picture in a letter is its logo (%s), not \"%s\". Remove it."
                    .formatted(Sheet.LOGO, source == null ? "" : source));
        }
        String words = attributes.getValue("alt");
        String alt = words == null || words.isBlank() ? "Logo" : words.strip();
        Element element = element(hasLogo ? "img" : "span", attributes);
        if (hasLogo) {
            element.setAttribute("alt", alt);
        } else {
            element.setTextContent(alt);
        }
        return element;
    }

    @Override
    public void endElement(String space, String name, String prefixed) {
        flushText();
        open.pop();
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        text.append(chars, start, length);
    }

    private void flushText() {
        if (!text.isEmpty() && open.size() > 1) {
            open.getFirst().appendChild(document.createTextNode(text.toString()));
        }
        text.setLength(0);
    }

    private int line() {
        return locator == null ? 1 : locator.getLineNumber();
    }

    private RefusedException refusal(String fault) {
        return new RefusedException(new MalformedSheetException(line(), fault));
    }

    /** Carries the refusal out through the parser. */
    static final class RefusedException extends SAXException {

        private static final long serialVersionUID = 1L;

        private final UnprintableSheetException reason;

        RefusedException(UnprintableSheetException reason) {
            super(reason);
            this.reason = reason;
        }

        UnprintableSheetException reason() {
            return reason;
        }
    }
}
