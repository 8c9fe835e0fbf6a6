package org.noticewright.json;

import java.util.Locale;

/** Words of a file as an error message quotes them: on one line, short, nothing invisible. */
public final class Quoted {
    private static final int LONGEST = 40;

    private Quoted() {}

    /** The text in quotation marks; cut after 40 characters, unprintable characters shown as code points. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder("“");
        int count = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (count++ == LONGEST) {
                shown.append('…');
                break;
            }
            int c = text.codePointAt(at);
            if (c == '\n' || c == '\r' || c == '\t') {
                shown.append(' ');
            } else if (PlainText.isUnprintable(c)) {
                shown.append('<').append(codePoint(c)).append('>');
            } else {
                shown.appendCodePoint(c);
            }
        }
        return shown.append('”').toString();
    }

    /** How a sentence names a character that can't be seen, such as {@code U+0007}. */
    public static String codePoint(int c) {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }
}
