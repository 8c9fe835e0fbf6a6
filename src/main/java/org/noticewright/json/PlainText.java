package org.noticewright.json;

/**
 * What a text in a file may hold: any Unicode character but those that can't be printed or written to XML. Line ends
 * are given as LF, whatever the file has.
 */
final class PlainText {
    private static final int FIRST_AFTER_C1 = 0xA0;

    private PlainText() {}

    /**
     * The text with CR LF and lone CR as LF.
     *
     * @throws JsonException if it holds a control character, half of a surrogate pair, U+FFFE or U+FFFF
     */
    static String read(String text, Place place) throws JsonException {
        boolean hasReturns = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= ' ' && c < '\u007f') {
                continue;
            }
            hasReturns |= c == '\r';
            if (Character.isHighSurrogate(c)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
            } else if (c != '\n' && c != '\r' && c != '\t' && isUnprintable(c)) {
                throw place.faultOfValue(sentence(c, at + 1));
            }
        }
        return hasReturns ? text.replace("\r\n", "\n").replace('\r', '\n') : text;
    }

    /** Whether no letter can show it: a control character (line ends and tab too), half of a pair, no character. */
    static boolean isUnprintable(int c) {
        return c < ' ' || (c >= '\u007f' && c < FIRST_AFTER_C1) || isHalfPair(c) || c == '\ufffe' || c == '\uffff';
    }

    private static boolean isHalfPair(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static String sentence(char c, int position) {
        String which = Quoted.codePoint(c) + " as character " + position;
        if (isHalfPair(c)) {
            return "holds half of a character, " + which
                    + ". Was the text cut off? Type the character again or delete it.";
        }
        if (c >= '\ufffe') {
            return "holds " + which + ", which is no character. Delete it.";
        }
        return "holds the control character " + which + mend(c);
    }

    private static String mend(char c) {
        if (c == '\b' || c == '\f') {
            return ". Was a backslash meant? Write it as two: \\\\.";
        }
        return c < '\u007f' ? ". Delete it." : ". Was the text made with another encoding? Type the character again.";
    }
}
