package org.noticewright.render.tags;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;

/**
 * Writes the way back from content to its element (ISO 32000-1:2008, 14.7.4.4) anew after elements have moved. The keys
 * stay as they are on the pages and annotations; content that is no longer tagged leads nowhere.
 */
final class ParentTree {

    private final IdentityHashMap<COSDictionary, COSArray> pages = new IdentityHashMap<>();
    private final Map<Integer, COSBase> entries = new TreeMap<>();

    private ParentTree() {}

    static void rebuild(COSDictionary root, Tag top) {
        ParentTree tree = new ParentTree();
        tree.visit(top);
        COSArray numbers = new COSArray();
        tree.entries.forEach((key, value) -> {
            numbers.add(COSInteger.get(key));
            numbers.add(value);
        });
        COSDictionary node = new COSDictionary();
        node.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, node);
    }

    private void visit(Tag tag) {
        for (Kid kid : tag.kids()) {
            switch (kid) {
                case Tag inner -> visit(inner);
                case Kid.Content content -> put(content, tag.dictionary());
                case Kid.Annotation link ->
                    entries.put(link.annotation().getInt(COSName.STRUCT_PARENT), tag.dictionary());
            }
        }
    }

    private void put(Kid.Content content, COSDictionary element) {
        COSArray ofPage = pages.computeIfAbsent(content.page(), page -> {
            COSArray array = new COSArray();
            entries.put(page.getInt(COSName.STRUCT_PARENTS), array);
            return array;
        });
        while (ofPage.size() <= content.mcid()) {
            ofPage.add(COSNull.NULL);
        }
        ofPage.set(content.mcid(), element);
    }
}
