package org.noticewright.render;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The head of a sheet's document. */
final class Head {

    private Head() {}

    /** The head, made if it is missing. */
    static Element of(Document document) {
        Element root = document.getDocumentElement();
        Element head = Nodes.child(root, "head");
        if (head == null) {
            head = document.createElement("head");
            root.insertBefore(head, root.getFirstChild());
        }
        return head;
    }

    /** Title and subject; a letter without a title is called by its reference, or else "Letter". */
    static Metadata metadata(Element head, Sheet sheet) {
        Element title = Nodes.child(head, "title");
        String words = title == null ? "" : Nodes.words(title);
        if (words.isEmpty()) {
            words = sheet.reference().isBlank() ? "Letter" : sheet.reference().strip();
        }
        return new Metadata(words, meta(head, "subject"));
    }

    private static String meta(Element head, String name) {
        @Nullable Element found = null;
        for (Element element : Nodes.elements(head)) {
            if (element.getTagName().equals("meta")
                    && element.getAttribute("name").equals(name)) {
                found = element;
            }
        }
        return found == null ? "" : found.getAttribute("content");
    }
}
