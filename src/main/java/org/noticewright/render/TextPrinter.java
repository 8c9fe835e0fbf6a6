package org.noticewright.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Prints a sheet as plain text for an e-mail or a public request site: UTF-8, lines end in LF, paragraphs are not
 * wrapped, the last character is one LF. Stateless and thread-safe.
 */
public final class TextPrinter {

    /**
     * Prints a sheet; style and logo count for nothing, equal sheets give equal bytes.
     *
     * @param sheet what to print
     * @param out receives the whole text at the end, nothing on failure before; not closed
     * @throws IOException if the output cannot be written
     * @throws UnprintableSheetException if the XHTML is malformed, holds what a letter cannot, or is too large
     */
    public void print(Sheet sheet, OutputStream out) throws IOException, UnprintableSheetException {
        Element body = Nodes.child(SheetReader.read(sheet).getDocumentElement(), "body");
        StringBuilder text = new StringBuilder();
        if (sheet.draft()) {
            text.append("DRAFT\n\n");
        }
        List<String> lines = body == null ? List.of() : new TextBlocks().of(body);
        lines.forEach(line -> text.append(line.stripTrailing()).append('\n'));
        out.write((text.toString().strip() + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
