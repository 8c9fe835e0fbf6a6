package org.noticewright.render;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.lang.reflect.Field;
import java.util.logging.Level;
import org.w3c.dom.Document;

/** Sets up the layout engine for one letter: silent, reaching for nothing, tagging everything. */
final class Engine {

    static {
        // a log could hold words of the letter; a logger of our own keeps java.util.logging from being set up at all
        XRLog.setLoggerImpl(new Silence());
        XRLog.setLoggingEnabled(false);
    }

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private Engine() {}

    static PdfBoxRenderer of(Sheet sheet, Document document, LetterFonts fonts) throws UnusableLogoException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        // despite its name this only leaves pages unpacked; they are packed once, after the repair of their tags
        builder.testMode(true);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(SRGB);
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, fonts.metrics());
        builder.useNamespaceHandler(new PageStyle(sheet));
        builder.useUnicodeLineBreaker(new LineBreaks());
        LogoOnly.limit(builder, sheet.logo());
        builder.withW3cDocument(document, "");
        PdfBoxRenderer renderer = builder.buildPdfRenderer();
        renderer.setListener(new TreeOrder());
        leaveMetadataToUs(renderer);
        return renderer;
    }

    /**
     * Keeps the engine, once it is set up to tag, from writing metadata that {@link Metadata} replaces: by reflection and
     * XSLT that takes 7 % of the time of a warm letter and 10 % of the first. Where that fails the result is the same.
     */
    private static void leaveMetadataToUs(PdfBoxRenderer renderer) {
        try {
            set(renderer, "_pdfUaConformance", false);
            set(renderer, "_pdfAConformance", PdfAConformance.NONE);
        } catch (ReflectiveOperationException e) {
            // another version of the engine: its metadata are written, and replaced
        }
    }

    private static void set(PdfBoxRenderer renderer, String name, Object value) throws ReflectiveOperationException {
        Field field = PdfBoxRenderer.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(renderer, value);
    }

    /** Says nothing. */
    private static final class Silence implements XRLogger {

        @Override
        public boolean isLogLevelEnabled(Diagnostic diagnostic) {
            return false;
        }

        @Override
        public void log(String where, Level level, String message) {}

        @Override
        public void log(String where, Level level, String message, Throwable thrown) {}

        @Override
        public void setLevel(String logger, Level level) {}
    }
}
