package org.noticewright.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.noticewright.json.JsonArray;
import org.noticewright.json.JsonBool;
import org.noticewright.json.JsonException;
import org.noticewright.json.JsonNull;
import org.noticewright.json.JsonNumber;
import org.noticewright.json.JsonObject;
import org.noticewright.json.JsonReader;
import org.noticewright.json.JsonText;
import org.noticewright.json.JsonValue;

/**
 * The words by which a letter is found: runs of letters and digits in any of its texts, in lower case and without
 * accents, so that {@code ŵyl} and {@code WYL} find the same letters.
 */
final class LetterWords {
    /** What every letter file says of itself. */
    private static final String FORMAT = "format";

    private LetterWords() {}

    /** Each word of a letter file once, in order, with a blank between them; none if it cannot be read. */
    static String of(String letterFile) {
        try {
            Set<String> words = new TreeSet<>();
            collect(JsonReader.parse(letterFile, "letter"), words);
            return String.join(" ", words);
        } catch (JsonException e) {
            return "";
        }
    }

    /** The words of what a person typed to find letters, each once. */
    static Set<String> typed(String text) {
        Set<String> words = new TreeSet<>();
        split(text, words);
        return words;
    }

    private static void collect(JsonValue value, Set<String> words) {
        switch (value) {
            case JsonText text -> split(text.text(), words);
            case JsonArray array -> array.elements().forEach(element -> collect(element, words));
            case JsonObject object ->
                object.members().forEach((name, member) -> {
                    if (!name.equals(FORMAT)) {
                        collect(member.value(), words);
                    }
                });
            case JsonNumber number -> {}
            case JsonBool bool -> {}
            case JsonNull nothing -> {}
        }
    }

    private static void split(String text, Set<String> words) {
        String folded = folded(text);
        int start = -1;
        for (int at = 0; at < folded.length(); ) {
            int c = folded.codePointAt(at);
            boolean isOfAWord = Character.isLetterOrDigit(c);
            if (isOfAWord && start < 0) {
                start = at;
            } else if (!isOfAWord && start >= 0) {
                words.add(folded.substring(start, at));
                start = -1;
            }
            at += Character.charCount(c);
        }
        if (start >= 0) {
            words.add(folded.substring(start));
        }
    }

    private static String folded(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text.toLowerCase(Locale.ROOT);
        }
        // upper case first: it makes SS of a sharp s, and one sigma of two
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(bare.length());
        bare.codePoints().filter(c -> !isLeftOut(c)).forEach(kept::appendCodePoint);
        return kept.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Marks on letters, and what is there but not seen, such as a soft hyphen. */
    private static boolean isLeftOut(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }
}
