package org.noticewright.render;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The letter's fonts, parsed once and used for many letters, one after the other: a set belongs to one thread at a time.
 * Fonts are parsed when first needed; the fallback's two megabytes only for letters that need them.
 */
final class LetterFonts {

    private final Map<Face, TrueTypeFont> parsed = new EnumMap<>(Face.class);
    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

    /** What the engine measures of a font, kept between letters. */
    FSCacheEx<String, FSCacheValue> metrics() {
        return metrics;
    }

    /** Whether the letter's font has the character, if need be in another style than the text around it. */
    boolean letterShows(int codePoint) throws IOException {
        return shows(Face.REGULAR, codePoint);
    }

    boolean fallbackShows(int codePoint) throws IOException {
        return shows(Face.FALLBACK, codePoint);
    }

    private boolean shows(Face face, int codePoint) throws IOException {
        CmapLookup characters = font(face).getUnicodeCmapLookup();
        return characters.getGlyphId(codePoint) != 0;
    }

    /** The width of a text in a face, in ems; what the face lacks counts as a wide letter. */
    float ems(Face face, String text) throws IOException {
        TrueTypeFont font = font(face);
        CmapLookup characters = font.getUnicodeCmapLookup();
        int units = 0;
        for (int i = 0; i < text.length(); i++) {
            int glyph = characters.getGlyphId(text.charAt(i));
            units += glyph == 0 ? font.getUnitsPerEm() : font.getAdvanceWidth(glyph);
        }
        return (float) units / font.getUnitsPerEm();
    }

    /** Offers the fonts to the engine, which embeds those parts of them that the letter uses. */
    void register(PdfBoxFontResolver resolver, PDDocument document, boolean withFallback) {
        for (Face face : Face.values()) {
            Supplier supplier = new Supplier(document, face);
            if (!face.isFallback()) {
                offer(resolver, supplier, FontGroup.MAIN);
                // whatever family a style sheet asks for, the letter's font answers
                offer(resolver, supplier, FontGroup.PRE_BUILT_IN_FALLBACK);
            } else if (withFallback) {
                offer(resolver, supplier, FontGroup.FINAL_FALLBACK);
            }
        }
    }

    private static void offer(PdfBoxFontResolver resolver, Supplier supplier, FontGroup group) {
        Face face = supplier.face;
        resolver.addFont(supplier, face.family(), face.weight(), face.style(), true, group);
    }

    private TrueTypeFont font(Face face) throws IOException {
        TrueTypeFont known = parsed.get(face);
        if (known != null) {
            return known;
        }
        try (InputStream in = LetterFonts.class.getResourceAsStream(face.resource())) {
            if (in == null) {
                throw new FileNotFoundException("The font " + face.resource() + " is missing from the installation.");
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            // ligatures would widen nothing but the trouble of those who copy text
            font.setEnableGsub(false);
            parsed.put(face, font);
            return font;
        }
    }

    /** Makes a font of the document from the parsed one, when the engine first asks. */
    private final class Supplier extends PDFontSupplier {

        private final PDDocument document;
        private final Face face;
        private @Nullable PDFont made;

        @SuppressWarnings("NullAway") // the engine's class wants a font at once; this one makes it later
        Supplier(PDDocument document, Face face) {
            super(null);
            this.document = document;
            this.face = face;
        }

        @Override
        public PDFont supply() {
            try {
                PDFont font = made == null ? PDType0Font.load(document, font(face), true) : made;
                made = font;
                return font;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
