package org.noticewright.render.tags;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * Mends what the layout engine tags badly and validators do not see: headers of tables that run over pages are read
 * once, captions belong to their tables, a link that wraps is one link, boxes without meaning vanish. Works on the open
 * document in memory; not thread-safe for one document.
 */
public final class TagRepair {

    private TagRepair() {}

    /**
     * Mends the tree of a document that was just drawn.
     *
     * @throws IOException if a page's content cannot be read back
     */
    public static void mend(PDDocument document) throws IOException {
        COSDictionary root =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        nameThePageOfEachLink(document);
        Tag top = Tag.read(topElement(root));
        Repeats repeats = new Repeats();
        repeats.untag(top);
        Tables.moveCaptionsIn(top);
        Wrappers.dissolve(top);
        Links.join(top);
        Empties.drop(top);
        Tables.giveBodies(top);
        ListMarks.name(top);
        top.write();
        ParentTree.rebuild(root, top);
        repeats.applyTo(document);
    }

    private static void nameThePageOfEachLink(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                annotation.setPage(page);
            }
        }
    }

    private static COSDictionary topElement(COSDictionary root) {
        COSBase kids = root.getDictionaryObject(COSName.K);
        return (COSDictionary) (kids instanceof COSArray array ? array.getObject(0) : kids);
    }
}
