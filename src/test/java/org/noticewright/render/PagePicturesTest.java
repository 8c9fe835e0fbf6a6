package org.noticewright.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.junit.jupiter.api.Test;

class PagePicturesTest {

    private static final int WHITE = 0xFFFFFFFF;

    @Test
    void picture_isThePageInPixels_opaqueAndWithInk() throws Exception {
        try (PagePictures pages = PagePictures.open(Sheets.pdf(Sheets.letter(false)))) {
            assertThat(pages.sizes()).hasSize(6);
            assertThat(pages.sizes().getFirst().width()).isCloseTo(210 / 25.4 * 72, within(0.5));
            assertThat(pages.sizes().getFirst().height()).isCloseTo(297 / 25.4 * 72, within(0.5));

            PagePicture picture = pages.picture(0, 96);

            assertThat(picture.width()).isBetween(793, 794);
            assertThat(picture.height()).isBetween(1122, 1123);
            assertThat(picture.argb()).hasSize(picture.width() * picture.height());
            assertThat(IntStream.of(picture.argb())).allMatch(pixel -> pixel >>> 24 == 0xFF);
            assertThat(ink(picture)).isBetween(picture.argb().length / 100, picture.argb().length / 4);
        }
    }

    @Test
    void ink_standsWhereThePlacesSay() throws Exception {
        PrintedPages printed =
                new PdfPrinter().printWithPlaces(Sheets.of("<p>Above</p><p data-field='f'>Words</p><p>Below</p>"));
        PlaceOnPage place = printed.places().getFirst();
        try (PagePictures pages = PagePictures.open(printed.pdf())) {
            PagePicture picture = pages.picture(place.page(), 144);
            int inside = 0;
            for (int y = (int) (2 * place.y()); y < 2 * (place.y() + place.height()); y++) {
                for (int x = (int) (2 * place.x()); x < 2 * (place.x() + place.width()); x++) {
                    inside += picture.argb()[y * picture.width() + x] == WHITE ? 0 : 1;
                }
            }
            assertThat(inside).isGreaterThan(200);
        }
    }

    @Test
    void fallbackFont_isDrawnToo() throws Exception {
        try (PagePictures plain = PagePictures.open(Sheets.pdf(Sheets.of("<p>Box</p>")));
                PagePictures more = PagePictures.open(Sheets.pdf(Sheets.of("<p>Box \u2713\u2713\u2713\u2713</p>")))) {
            assertThat(ink(more.picture(0, 96))).isGreaterThan(ink(plain.picture(0, 96)) + 100);
        }
    }

    @Test
    void text_isThePagesWords() throws Exception {
        try (PagePictures pages = PagePictures.open(Sheets.pdf(Sheets.of("<p>Quick words</p>")))) {
            assertThat(pages.text(0)).contains("A letter\nQuick words");
        }
    }

    @Test
    void pages_areDrawnFromManyThreads() throws Exception {
        try (PagePictures pages = PagePictures.open(Sheets.pdf(Sheets.letter(false)));
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            int[] alone = pages.picture(1, 72).argb();
            List<Future<PagePicture>> drawn = IntStream.range(0, 12)
                    .mapToObj(i -> threads.submit(() -> pages.picture(i % 2, 72)))
                    .toList();
            for (int i = 1; i < drawn.size(); i += 2) {
                assertThat(drawn.get(i).get().argb()).isEqualTo(alone);
            }
        }
    }

    @Test
    void noFontOfTheMachine_isLookedFor() throws Exception {
        try (PagePictures pages = PagePictures.open(Sheets.pdf(Sheets.letter(true)))) {
            for (int i = 0; i < pages.sizes().size(); i++) {
                pages.picture(i, 72);
            }
        }
        assertThat(FontMappers.instance()).isInstanceOf(EmbeddedFontsOnly.class);
    }

    @Test
    void closedPages_giveNoPicture() throws Exception {
        PagePictures pages = PagePictures.open(Sheets.pdf(Sheets.of("<p>x</p>")));
        pages.close();
        assertThatThrownBy(() -> pages.picture(0, 72)).isInstanceOf(IllegalStateException.class);
    }

    private static int ink(PagePicture picture) {
        return (int)
                IntStream.of(picture.argb()).filter(pixel -> pixel != WHITE).count();
    }
}
