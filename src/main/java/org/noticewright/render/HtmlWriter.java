package org.noticewright.render;

import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Writes the tree of a sheet in the syntax of HTML. The depth of the tree is limited, so recursion is safe. */
final class HtmlWriter {

    private static final Set<String> VOID = Set.of("br", "hr", "img");

    private final StringBuilder html;
    private final Set<String> anchors;
    private final String logo;

    HtmlWriter(StringBuilder html, Set<String> anchors, String logo) {
        this.html = html;
        this.anchors = anchors;
        this.logo = logo;
    }

    void children(Element parent) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Text text) {
                html.append(escaped(text.getData()));
            } else if (n instanceof Element element) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        String name = element.getTagName();
        html.append('<').append(name);
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            attribute(attribute.getNodeName(), attribute.getNodeValue());
        }
        html.append('>');
        if (!VOID.contains(name)) {
            children(element);
            html.append("</").append(name).append('>');
        }
    }

    private void attribute(String name, String value) {
        boolean internal = name.startsWith("data-") || (name.equals("id") && !anchors.contains(value));
        if (!internal) {
            String shown = name.equals("src") ? logo : value;
            html.append(' ').append(name).append("=\"").append(escaped(shown)).append('"');
        }
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
