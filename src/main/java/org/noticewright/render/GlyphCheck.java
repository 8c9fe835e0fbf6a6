package org.noticewright.render;

import java.io.IOException;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Makes sure before the layout that the fonts can show every character: the engine would print a {@code #} instead.
 * Letters are first composed (NFC), so that "e" and a combining accent become the one glyph that fonts have.
 */
final class GlyphCheck {

    /** The letter's font has every character from the space to here, save controls; a test proves it. */
    static final int PLAIN_TO = 0x17E;

    /** Stands for something that was not text where it was copied from; the engine would leave it out in silence. */
    private static final int OBJECT_REPLACEMENT = 0xFFFC;

    private final LetterFonts fonts;
    private boolean needsFallback;

    GlyphCheck(LetterFonts fonts) {
        this.fonts = fonts;
    }

    /** Whether any text that was checked needs the fallback font. */
    boolean needsFallback() {
        return needsFallback;
    }

    void check(Node node, @Nullable String field) throws UnprintableCharacterException, IOException {
        for (Node n = node.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Text text) {
                String given = text.getData();
                String composed = Normalizer.normalize(given, Normalizer.Form.NFC);
                if (!composed.equals(given)) {
                    text.setData(composed);
                }
                check(composed, field);
            } else if (n instanceof Element e) {
                String own = e.getAttribute("data-field");
                check(e, own.isEmpty() ? field : own);
            }
        }
    }

    void check(String text, @Nullable String field) throws UnprintableCharacterException, IOException {
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            if ((c >= ' ' && c <= '~') || c == '\n' || c == '\t' || c == '\r') {
                continue;
            }
            if (Character.isHighSurrogate((char) c) && i + 1 < text.length()) {
                c = text.codePointAt(i);
                i++;
            }
            checkOne(c, field);
        }
    }

    private void checkOne(int c, @Nullable String field) throws UnprintableCharacterException, IOException {
        switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> {
                return;
            }
            case Character.CONTROL ->
                throw new UnprintableCharacterException(c, field, "is a control character and cannot be printed");
            default -> {}
        }
        if (isRightToLeft(c)) {
            throw new UnprintableCharacterException(
                    c, field, "is written from right to left, which the letter cannot set");
        }
        if (isInvisible(c) || (c >= 0xA0 && c <= PLAIN_TO) || (c != OBJECT_REPLACEMENT && fonts.letterShows(c))) {
            return;
        }
        if (c == OBJECT_REPLACEMENT || !fonts.fallbackShows(c)) {
            throw new UnprintableCharacterException(c, field, "has no shape in the letter's fonts");
        }
        needsFallback = true;
    }

    /** Soft hyphen, zero-width space, joiners, marks of direction, word joiner, byte order mark: nothing to draw. */
    private static boolean isInvisible(int c) {
        return c == 0xAD || (c >= 0x200B && c <= 0x200E) || c == 0x2060 || c == 0xFEFF;
    }

    private static boolean isRightToLeft(int c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE -> true;
            default -> false;
        };
    }
}
