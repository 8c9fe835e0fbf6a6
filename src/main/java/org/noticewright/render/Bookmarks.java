package org.noticewright.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes the outline of the document from its headings, down to the third level. */
final class Bookmarks {

    private static final int DEEPEST = 3;

    private final Document document;
    private final Set<String> taken = new HashSet<>();
    private int made;

    private Bookmarks(Document document) {
        this.document = document;
    }

    /** Writes the outline into the head, in the words that the engine reads. */
    static void write(Document document, Element head) {
        Bookmarks bookmarks = new Bookmarks(document);
        Element outline = document.createElement("bookmarks");
        bookmarks.collect(document.getDocumentElement(), outline);
        if (outline.hasChildNodes()) {
            head.appendChild(outline);
        }
    }

    private void collect(Element root, Element outline) {
        for (Element element : Nodes.descendants(root)) {
            taken.add(element.getAttribute("id"));
        }
        Deque<Element> above = new ArrayDeque<>();
        above.push(outline);
        for (Element element : Nodes.descendants(root)) {
            int level = HeadingOrder.level(element);
            if (level == 0 || level > DEEPEST) {
                continue;
            }
            while (above.size() > level) {
                above.pop();
            }
            Element bookmark = document.createElement("bookmark");
            bookmark.setAttribute("name", Nodes.words(element));
            bookmark.setAttribute("href", "#" + anchor(element));
            above.getFirst().appendChild(bookmark);
            above.push(bookmark);
        }
    }

    private String anchor(Element heading) {
        String own = heading.getAttribute("id");
        if (!own.isEmpty()) {
            return own;
        }
        String name;
        do {
            made++;
            name = "heading-" + made;
        } while (!taken.add(name));
        heading.setAttribute("id", name);
        return name;
    }
}
