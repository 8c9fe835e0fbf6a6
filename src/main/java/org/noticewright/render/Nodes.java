package org.noticewright.render;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Short words for the tree of a sheet. */
final class Nodes {

    private Nodes() {}

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            children.add(n);
        }
        return children;
    }

    static List<Element> elements(Node parent) {
        List<Element> elements = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e) {
                elements.add(e);
            }
        }
        return elements;
    }

    static @Nullable Element child(Node parent, String name) {
        for (Element e : elements(parent)) {
            if (e.getTagName().equals(name)) {
                return e;
            }
        }
        return null;
    }

    /** Every element below, in document order, without recursion of the caller. */
    static List<Element> descendants(Element root) {
        List<Element> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(Element parent, List<Element> found) {
        for (Element e : elements(parent)) {
            found.add(e);
            collect(e, found);
        }
    }

    /** The words of a node in one line. */
    static String words(Node node) {
        return node.getTextContent().strip().replaceAll("\\s+", " ");
    }

    /** Puts an element of another name in the place of one, with all that it has. */
    static Element rename(Element old, String name) {
        Element renamed = old.getOwnerDocument().createElement(name);
        NamedNodeMap attributes = old.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            renamed.setAttribute(attribute.getNodeName(), attribute.getNodeValue());
        }
        for (Node child : children(old)) {
            renamed.appendChild(child);
        }
        old.getParentNode().replaceChild(renamed, old);
        return renamed;
    }
}
