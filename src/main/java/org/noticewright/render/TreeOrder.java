package org.noticewright.render;

import com.openhtmltopdf.extend.StructureType;
import com.openhtmltopdf.pdfboxout.PDFCreationListener;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Announces every block to the tagging in the order of the document before anything is painted. Left alone, the engine
 * tags in the order of painting, and loses its way where a table's cell is painted before the table.
 */
final class TreeOrder implements PDFCreationListener {

    @Override
    public void preOpen(PdfBoxRenderer renderer) {
        // nothing is laid out yet
    }

    @Override
    public void preWrite(PdfBoxRenderer renderer, int pageCount) {
        PdfBoxOutputDevice device = renderer.getOutputDevice();
        Deque<Box> boxes = new ArrayDeque<>();
        boxes.push(renderer.getRootBox());
        while (!boxes.isEmpty()) {
            Box box = boxes.pop();
            // a picture is announced when it is painted, for only then its place on the page is known
            if (box instanceof BlockBox block && !block.isReplaced()) {
                device.startStructure(StructureType.BLOCK, block);
                for (int i = box.getChildCount() - 1; i >= 0; i--) {
                    boxes.push(box.getChild(i));
                }
            }
        }
    }

    @Override
    public void onClose(PdfBoxRenderer renderer) {
        // the printer closes what it opened
    }
}
