package org.noticewright.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the time of one letter goes, by samples of a warm thread's stack: each sample counts for the innermost part of the
 * work that it shows. Run in a program of its own so that nothing else warms it.
 */
public final class Split {

    private static final int WARM_LETTERS = 400;
    private static final int MEASURED_LETTERS = 400;
    private static final int MILLISECONDS_BETWEEN_SAMPLES = 1;

    /** The parts by a piece of the class or method name, innermost part first. */
    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("TTFSubsetter", "fonts");
        PARTS.put("PDCIDFontType2Embedder", "fonts");
        PARTS.put("render.LetterFonts", "fonts");
        PARTS.put("render.GlyphCheck", "fonts");
        PARTS.put("render.tags.", "tags");
        PARTS.put("PdfBoxAccessibilityHelper", "tags");
        PARTS.put("pdfwriter.COSWriter", "write");
        PARTS.put("render.Metadata", "write");
        PARTS.put("PdfBoxRenderer.layout", "layout");
        PARTS.put("PdfBoxRenderer.createPDF", "paint");
        PARTS.put("PdfBoxRenderer.<init>", "layout");
        PARTS.put("PdfRendererBuilder", "layout");
        PARTS.put("render.SheetReader", "reading the XHTML");
        PARTS.put("noticewright.wording", "template");
        PARTS.put("noticewright.render", "other repairs of the XHTML");
    }

    private Split() {}

    /** Prints part and milliseconds a letter, a line each; the argument is the folder of the project. */
    public static void main(String[] arguments) throws Exception {
        BenchLetter letter = BenchLetter.open(Path.of(arguments[0]));
        for (int i = 0; i < WARM_LETTERS; i++) {
            letter.pdf();
        }
        Map<String, Integer> samples = new LinkedHashMap<>();
        PARTS.values().forEach(part -> samples.putIfAbsent(part, 0));
        Thread worker = Thread.currentThread();
        Thread sampler = new Thread(() -> sample(worker, samples), "sampler");
        sampler.setDaemon(true);
        sampler.start();
        long start = System.nanoTime();
        for (int i = 0; i < MEASURED_LETTERS; i++) {
            letter.pdf();
        }
        double millis = (System.nanoTime() - start) / 1e6 / MEASURED_LETTERS;
        sampler.interrupt();
        sampler.join();
        int all = samples.values().stream().mapToInt(Integer::intValue).sum();
        samples.forEach((part, count) -> System.out.printf("%s\t%.1f ms%n", part, millis * count / all));
    }

    private static void sample(Thread worker, Map<String, Integer> samples) {
        try {
            while (true) {
                Thread.sleep(MILLISECONDS_BETWEEN_SAMPLES);
                samples.merge(part(worker.getStackTrace()), 1, Integer::sum);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // measured enough
        }
    }

    private static String part(StackTraceElement[] stack) {
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
            for (StackTraceElement frame : stack) {
                if ((frame.getClassName() + "." + frame.getMethodName()).contains(part.getKey())) {
                    return part.getValue();
                }
            }
        }
        return "rest";
    }
}
