package org.noticewright.render;

import org.jspecify.annotations.Nullable;

/** A character that the letter's fonts cannot show. */
public final class UnprintableCharacterException extends UnprintableSheetException {

    private static final long serialVersionUID = 1L;

    private final int codePoint;
    private final @Nullable String field;

    UnprintableCharacterException(int codePoint, @Nullable String field, String reason) {
        super("The character %s in %s %s. Replace it or leave it out."
                .formatted(named(codePoint), field == null ? "the letter" : field, reason));
        this.codePoint = codePoint;
        this.field = field;
    }

    /** The Unicode code point. */
    public int codePoint() {
        return codePoint;
    }

    /** The path in the letter file of the text that holds it, such as {@code questions[0].text}; null if unknown. */
    public @Nullable String field() {
        return field;
    }

    /** Shows the character itself only where it can be seen: a control character would garble the terminal. */
    private static String named(int codePoint) {
        String number = "U+%04X".formatted(codePoint);
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> number;
            default -> "\"" + Character.toString(codePoint) + "\" (" + number + ")";
        };
    }
}
