package org.noticewright.render;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Offers no fonts in place of ones that a PDF lacks: ours embed all that they use. PDFBox's own mapper would read every
 * font of the machine for that, for seconds, and leave a list of them in the user's home.
 */
final class EmbeddedFontsOnly implements FontMapper {

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        throw lacking(name);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        throw lacking(name);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo characters) {
        throw lacking(name);
    }

    private static IllegalStateException lacking(String name) {
        return new IllegalStateException("The PDF does not embed its font " + name + ".");
    }
}
