package org.noticewright.render;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Set;

/**
 * Where a line may end: as Unicode says (UAX 14, as the JDK knows it), except that a provision stays whole
 * ({@code section 31(1)(a)} does not break inside) and a long address may break after its slashes, dots and signs.
 * Holds the text it works on: one per letter.
 */
final class LineBreaks implements FSTextBreaker {

    /** In a long word, a line may end after these. */
    private static final String JOINTS = "/?&=#-_.";

    /** Words up to this length, in characters, are better left whole. */
    private static final int SHORT_WORD = 24;

    /** Characters of a long word that never stand alone at its end. */
    private static final int SHORTEST_TAIL = 4;

    private static final Set<String> BEFORE_NUMBER = Set.of(
            "section",
            "sections",
            "subsection",
            "subsections",
            "article",
            "regulation",
            "paragraph",
            "schedule",
            "part",
            "question",
            "questions",
            "adran");

    private final BreakIterator unicode = BreakIterator.getLineInstance(Locale.UK);
    private String text = "";
    private int at;
    private int next;

    @Override
    public void setText(String newText) {
        text = newText;
        unicode.setText(newText);
        at = 0;
        next = 0;
    }

    @Override
    public int next() {
        if (at >= next) {
            next = nextOfUnicode();
            if (next == BreakIterator.DONE) {
                return BreakIterator.DONE;
            }
        }
        at = nextJoint();
        return at;
    }

    private int nextOfUnicode() {
        int found = unicode.next();
        while (found != BreakIterator.DONE && found < text.length() && splitsProvision(found)) {
            found = unicode.next();
        }
        return found;
    }

    /** Before a bracket that follows a figure, letter or bracket; between "section" and the like and a figure. */
    private boolean splitsProvision(int place) {
        char before = text.charAt(place - 1);
        char after = text.charAt(place);
        if (after == '(') {
            return Character.isLetterOrDigit(before) || before == ')';
        }
        return before == ' ' && Character.isDigit(after) && BEFORE_NUMBER.contains(wordBefore(place - 1));
    }

    private String wordBefore(int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private int nextJoint() {
        if (next - at <= SHORT_WORD) {
            return next;
        }
        for (int i = at + 1; i < next - SHORTEST_TAIL; i++) {
            if (JOINTS.indexOf(text.charAt(i - 1)) >= 0 && JOINTS.indexOf(text.charAt(i)) < 0) {
                return i;
            }
        }
        return next;
    }
}
