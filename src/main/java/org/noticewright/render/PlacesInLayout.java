package org.noticewright.render;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Reads out of a finished layout where each element with {@code data-field} stands. What counts is the lines, pictures
 * and empty cells that were set, so a block that breaks takes no more of a page than its lines do there; across, a block
 * takes its whole width and words within a line take their own. The depth of the tree is limited, so recursion is safe.
 */
final class PlacesInLayout {

    private final float dotsPerPoint;
    private final LayoutContext context;
    private final List<PageBox> pages;
    private final Map<Element, Field> fields = new LinkedHashMap<>();
    private final List<Field> open = new ArrayList<>();

    private PlacesInLayout(PdfBoxRenderer renderer) {
        dotsPerPoint = renderer.getDotsPerPoint();
        pages = renderer.getRootBox().getLayer().getPages();
        context = renderer.getSharedContext().newLayoutContextInstance();
        context.setFontContext(new PdfBoxFontContext());
    }

    /** An element that came from a field: its area on each page in the engine's dots, from the top of the document. */
    private record Field(Element element, @Nullable Rectangle block, Map<Integer, Rectangle> parts) {

        void add(int page, Rectangle set) {
            Rectangle whole = block == null ? set : new Rectangle(block.x, set.y, block.width, set.height);
            parts.merge(page, whole, Rectangle::union);
        }
    }

    /** The places after the pages were made, in the order of the document. */
    static List<PlaceOnPage> of(PdfBoxRenderer renderer) {
        PlacesInLayout layout = new PlacesInLayout(renderer);
        layout.visit(renderer.getRootBox());
        List<PlaceOnPage> places = new ArrayList<>();
        for (Field field : layout.fields.values()) {
            field.parts.forEach((page, area) -> places.add(layout.place(field.element, page, area)));
        }
        return places;
    }

    private void visit(Box box) {
        Field field = field(box);
        if (field != null) {
            open.add(field);
        }
        switch (box) {
            case LineBox line -> addToAll(edge(line, line.getWidth()));
            case InlineLayoutBox words when field != null -> add(field, edge(words, words.getInlineWidth(context)));
            case BlockBox picture when picture.isReplaced() -> addToAll(picture.getBorderBox(context));
            case TableCellBox cell when cell.getChildCount() == 0 -> addToAll(cell.getBorderBox(context));
            default -> {
                // only holds others
            }
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            visit(box.getChild(i));
        }
        if (box instanceof InlineLayoutBox words) {
            for (Object child : words.getInlineChildren()) {
                if (child instanceof Box within) {
                    visit(within);
                }
            }
        }
        if (field != null) {
            open.removeLast();
        }
    }

    /** The field that a box begins, or goes on with on another line; null if its element names none, or is open. */
    private @Nullable Field field(Box box) {
        Element element = box.getElement();
        if (element == null || element.getAttribute("data-field").isEmpty()) {
            return null;
        }
        if (open.stream().anyMatch(field -> field.element.isSameNode(element))) {
            return null;
        }
        Rectangle block = box instanceof BlockBox ? box.getBorderBox(context) : null;
        return fields.computeIfAbsent(element, e -> new Field(e, block, new TreeMap<>()));
    }

    private void addToAll(Rectangle set) {
        open.forEach(field -> add(field, set));
    }

    private void add(Field field, Rectangle set) {
        if (!set.isEmpty()) {
            field.add(page(set.y + set.height / 2), set);
        }
    }

    private static Rectangle edge(Box box, int width) {
        return new Rectangle(box.getAbsX(), box.getAbsY(), width, box.getHeight());
    }

    private int page(int y) {
        int page = 0;
        while (page < pages.size() - 1 && y >= pages.get(page).getBottom()) {
            page++;
        }
        return page;
    }

    private PlaceOnPage place(Element element, int index, Rectangle area) {
        PageBox page = pages.get(index);
        int left = page.getMarginBorderPadding(context, CalculatedStyle.LEFT);
        int top = page.getMarginBorderPadding(context, CalculatedStyle.TOP) - page.getTop();
        String passage = element.getAttribute("data-passage");
        return new PlaceOnPage(
                index,
                points(area.x + left),
                points(area.y + top),
                points(area.width),
                points(area.height),
                element.getAttribute("data-field"),
                passage.isEmpty() ? null : passage);
    }

    private double points(int dots) {
        return dots / (double) dotsPerPoint;
    }
}
