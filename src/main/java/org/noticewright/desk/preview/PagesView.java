package org.noticewright.desk.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.noticewright.casework.Preview;
import org.noticewright.casework.Preview.Area;
import org.noticewright.desk.kit.Access;
import org.noticewright.desk.kit.Background;
import org.noticewright.desk.preview.PreviewModel.Sought;

/**
 * The pages below one another. Only pages in sight, and a little beyond, are drawn, as sharp as the screen shows them; a
 * page keeps its old picture until the new one is there.
 */
final class PagesView extends ScrollPane {
    private static final double PIXELS_PER_INCH = 96;
    private static final double POINTS_PER_INCH = 72;
    private static final double GAP = 18;
    private static final double BEYOND_SIGHT = 150;
    private static final double ARROW_STEP = 48;

    /** Of what is in sight, this much is left to see after a page key. */
    private static final double OVERLAP = 0.1;

    private final PreviewModel model;
    private final Pane column = new Pane();
    private final List<PageNode> nodes = new ArrayList<>();
    private final Map<Integer, Drawn> drawn = new HashMap<>();
    private final ReadOnlyStringWrapper position = new ReadOnlyStringWrapper(this, "position", "");

    /** What a page shows, or will when its picture comes. */
    private record Drawn(Preview of, double dpi, Background.Job picture, Background.Job words) {
        boolean isFor(Preview preview, double resolution) {
            return of.equals(preview) && dpi == resolution;
        }

        void stop() {
            picture.stop();
            words.stop();
        }
    }

    PagesView(PreviewModel model) {
        this.model = model;
        setId("preview-pages");
        getStyleClass().add("preview-pages");
        Access.name(
                this,
                "Pages of the letter",
                "Page Up and Page Down scroll, Home and End go to the first and the last page. Click words to edit them.");
        setVbarPolicy(ScrollBarPolicy.ALWAYS);
        setFocusTraversable(true);
        setContent(column);
        column.getStyleClass().add("preview-column");
        model.pagesProperty().addListener((value, before, now) -> renew());
        model.zoom().factorProperty().addListener((value, before, now) -> rescale(before.doubleValue()));
        model.zoom().fittingProperty().addListener((value, before, now) -> fit());
        model.marksProperty().addListener((value, before, now) -> mark());
        model.soughtProperty().addListener((value, before, now) -> seek(now));
        viewportBoundsProperty().addListener((value, before, now) -> {
            fit();
            arrange();
            draw();
        });
        vvalueProperty().addListener((value, before, now) -> draw());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        renew();
    }

    /** Which page is in sight, in words; empty where there is none. */
    ReadOnlyStringProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    private double scale() {
        return model.zoom().factorProperty().get() * PIXELS_PER_INCH / POINTS_PER_INCH;
    }

    private @Nullable Preview pages() {
        return model.pagesProperty().get();
    }

    private void renew() {
        Preview pages = pages();
        int count = pages == null ? 0 : pages.pages();
        while (nodes.size() > count) {
            PageNode gone = nodes.removeLast();
            column.getChildren().remove(gone);
            forget(gone.index());
        }
        while (nodes.size() < count) {
            PageNode page = new PageNode(model, nodes.size());
            nodes.add(page);
            column.getChildren().add(page);
        }
        nodes.forEach(page -> page.number(count));
        fit();
        double offset = offset();
        arrange();
        scrollTo(offset);
        mark();
        draw();
    }

    /** Tells the zoom how much room there is across. */
    private void fit() {
        Preview pages = pages();
        double room = getViewportBounds().getWidth() - 2 * GAP;
        if (pages != null && room > 0) {
            double widest = 0;
            for (int i = 0; i < pages.pages(); i++) {
                widest = Math.max(widest, pages.width(i));
            }
            model.zoom().room(room / (widest * PIXELS_PER_INCH / POINTS_PER_INCH));
        }
    }

    /** Keeps the place in the letter that is at the head of the view. */
    private void rescale(double before) {
        double offset = offset() * model.zoom().factorProperty().get() / before;
        arrange();
        scrollTo(offset);
        mark();
        draw();
    }

    private void arrange() {
        Preview pages = pages();
        if (pages == null) {
            column.setPrefSize(0, 0);
            return;
        }
        double scale = scale();
        double across = getViewportBounds().getWidth();
        double y = GAP;
        double widest = 0;
        for (PageNode page : nodes) {
            double width = Math.rint(pages.width(page.index()) * scale);
            double height = Math.rint(pages.height(page.index()) * scale);
            page.size(width, height, scale);
            page.relocate(Math.max(GAP, Math.rint((across - width) / 2)), y);
            y += height + GAP;
            widest = Math.max(widest, width);
        }
        column.setMinSize(widest + 2 * GAP, y);
        column.setPrefSize(Math.max(across, widest + 2 * GAP), y);
        layout();
    }

    private double hidden() {
        return Math.max(0, column.getPrefHeight() - getViewportBounds().getHeight());
    }

    private double offset() {
        return getVvalue() * hidden();
    }

    private void scrollTo(double offset) {
        double hidden = hidden();
        setVvalue(hidden == 0 ? 0 : Math.clamp(offset / hidden, 0, 1));
    }

    private void draw() {
        Preview pages = pages();
        double seen = getViewportBounds().getHeight();
        if (pages == null || seen <= 0) {
            position.set("");
            return;
        }
        double top = offset();
        double dpi = PIXELS_PER_INCH * model.zoom().factorProperty().get() * sharpness();
        for (PageNode page : nodes) {
            double head = page.getLayoutY();
            double foot = head + page.getHeight();
            if (foot > top - BEYOND_SIGHT && head < top + seen + BEYOND_SIGHT) {
                draw(page, pages, dpi);
            } else if (foot < top - seen - BEYOND_SIGHT || head > top + 2 * seen + BEYOND_SIGHT) {
                page.forget();
                forget(page.index());
            }
            if (head <= top + seen / 2) {
                position.set("Page %d of %d".formatted(page.index() + 1, nodes.size()));
            }
        }
    }

    private double sharpness() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }

    private void draw(PageNode page, Preview pages, double dpi) {
        Drawn known = drawn.get(page.index());
        if (known != null && known.isFor(pages, dpi)) {
            return;
        }
        forget(page.index());
        Background.Job picture = model.draw(page.index(), dpi, page::show);
        Background.Job words = model.read(page.index(), text -> page.words(nodes.size(), text));
        drawn.put(page.index(), new Drawn(pages, dpi, picture, words));
    }

    private void forget(int index) {
        Drawn known = drawn.remove(index);
        if (known != null) {
            known.stop();
        }
    }

    private void mark() {
        List<Area> areas = model.marksProperty().get();
        nodes.forEach(page -> page.mark(areas));
    }

    private void seek(@Nullable Sought sought) {
        if (sought == null || sought.area().page() >= nodes.size()) {
            return;
        }
        Area area = sought.area();
        double head = nodes.get(area.page()).getLayoutY() + area.y() * scale();
        double foot = head + area.height() * scale();
        double seen = getViewportBounds().getHeight();
        boolean inSight = foot > offset() && head < offset() + seen;
        boolean wholly = head >= offset() && foot <= offset() + seen;
        if (!wholly && (!inSight || area.height() * scale() < seen)) {
            scrollTo(head - seen / 4);
        }
    }

    private void key(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        double page = getViewportBounds().getHeight() * (1 - OVERLAP);
        switch (key.getCode()) {
            case PAGE_DOWN, SPACE -> scrollTo(offset() + page);
            case PAGE_UP -> scrollTo(offset() - page);
            case DOWN -> scrollTo(offset() + ARROW_STEP);
            case UP -> scrollTo(offset() - ARROW_STEP);
            case HOME -> scrollTo(0);
            case END -> scrollTo(hidden());
            default -> {
                return;
            }
        }
        key.consume();
    }
}
