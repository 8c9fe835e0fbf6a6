package org.noticewright.casework;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.noticewright.render.PagePicture;
import org.noticewright.render.PagePictures;
import org.noticewright.render.PlaceOnPage;

/**
 * The pages of a letter as its PDF has them, drawn when they are asked for, and where each field stands on them. Lengths
 * are points (1/72 inch) from the top left corner of a page; pages count from 0. Close it when the next one is shown.
 * Thread-safe, one page at a time.
 */
public final class Preview implements PreviewOutcome, AutoCloseable {

    private final PagePictures pages;
    private final List<PlaceOnPage> places;

    Preview(PagePictures pages, List<PlaceOnPage> places) {
        this.pages = pages;
        this.places = List.copyOf(places);
    }

    /**
     * A rectangle on a page.
     *
     * @param page index, from 0
     */
    public record Area(int page, double x, double y, double width, double height) {
        boolean holds(int onPage, double atX, double atY) {
            return onPage == page && atX >= x && atX < x + width && atY >= y && atY < y + height;
        }

        private double size() {
            return width * height;
        }
    }

    /**
     * The picture of a page.
     *
     * @param argb {@code width * height} opaque pixels, row by row; callers do not change it
     */
    @SuppressWarnings("ArrayRecordComponent") // identity is enough: pictures are never compared
    public record Picture(int width, int height, int[] argb) {}

    /** How many pages there are, at least one. */
    public int pages() {
        return pages.sizes().size();
    }

    /** The width of a page in points. */
    public double width(int page) {
        return pages.sizes().get(page).width();
    }

    /** The height of a page in points. */
    public double height(int page) {
        return pages.sizes().get(page).height();
    }

    /**
     * Draws a page.
     *
     * @param dpi pixels per inch
     * @throws IOException if the page cannot be drawn
     * @throws IllegalStateException if the preview is closed
     */
    public Picture picture(int page, double dpi) throws IOException {
        PagePicture drawn = pages.picture(page, dpi);
        return new Picture(drawn.width(), drawn.height(), drawn.argb());
    }

    /**
     * The words of a page.
     *
     * @throws IOException if the page cannot be read
     * @throws IllegalStateException if the preview is closed
     */
    public String text(int page) throws IOException {
        return pages.text(page);
    }

    /**
     * Where a field can be seen: its own words; else those of the fields in it; else the passage that tells its value,
     * such as the likelihood in the legal statement; else the smallest part of the letter that it belongs to. Empty where
     * the letter shows nothing of it.
     *
     * @param field path in the letter file
     */
    public List<Area> areas(String field) {
        for (String shown : FieldOnPaper.candidates(field)) {
            List<Area> exact = areas(place -> place.equals(shown));
            if (!exact.isEmpty()) {
                return exact;
            }
            List<Area> within = areas(place -> place.startsWith(shown + ".") || place.startsWith(shown + "["));
            if (!within.isEmpty()) {
                return within;
            }
        }
        return List.of();
    }

    private List<Area> areas(Predicate<String> wanted) {
        return places.stream()
                .filter(place -> wanted.test(place.field()))
                .map(Preview::area)
                .toList();
    }

    private static Area area(PlaceOnPage place) {
        return new Area(place.page(), place.x(), place.y(), place.width(), place.height());
    }

    /** The field whose words stand at a point: the innermost where one lies in another. */
    public Optional<String> fieldAt(int page, double x, double y) {
        // of two that fill the same rectangle the later one is the inner
        return places.reversed().stream()
                .filter(place -> area(place).holds(page, x, y))
                .min(Comparator.comparingDouble(place -> area(place).size()))
                .map(PlaceOnPage::field);
    }

    @Override
    public void close() {
        try {
            pages.close();
        } catch (IOException e) {
            // the document is in memory: there is nothing left to lose
        }
    }
}
