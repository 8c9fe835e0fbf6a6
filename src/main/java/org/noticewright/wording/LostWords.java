package org.noticewright.wording;

import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Finds Markdown that would swallow what a person typed: a lone "-" or "2019." that reads as an empty list, an empty
 * heading or quotation, words after the marks that open a code block, cells beyond the last column of a table.
 */
final class LostWords {

    private LostWords() {}

    /** Whether setting the document would drop words or leave a block empty. */
    static boolean any(Node document, String source) {
        for (Node node = document.getFirstChild(); node != null; node = next(node, document)) {
            boolean lost =
                    switch (node) {
                        case ListItem _, Heading _, BlockQuote _ -> node.getFirstChild() == null;
                        case FencedCodeBlock code ->
                            !code.getInfo().isBlank() || code.getLiteral().isBlank();
                        case TableRow row -> cells(row) < cellsTyped(row, source);
                        default -> false;
                    };
            if (lost) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Node next(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node up = node;
        while (up != null && !up.equals(root) && up.getNext() == null) {
            up = up.getParent();
        }
        return up == null || up.equals(root) ? null : up.getNext();
    }

    private static int cells(Node row) {
        int cells = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells++;
        }
        return cells;
    }

    /** Cells of a row by GitHub's rule: bars that no backslash precedes, of which the outermost are no borders. */
    private static int cellsTyped(Node row, String source) {
        SourceSpan span = row.getSourceSpans().getFirst();
        String line = source.substring(span.getInputIndex(), span.getInputIndex() + span.getLength())
                .strip();
        int bars = 0;
        for (int i = 1; i < line.length() - 1; i++) {
            bars += line.charAt(i) == '|' && line.charAt(i - 1) != '\\' ? 1 : 0;
        }
        return bars + 1;
    }
}
