package org.noticewright.desk.parts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterPath;

/** Small edits of which the larger ones are made. Pure functions. */
final class Edits {
    private Edits() {}

    /** The letter with a value at a path. */
    static Letter put(Letter letter, String path, @Nullable Object value) {
        return LetterPath.parse(path).write(letter, value);
    }

    /** The list at a path; empty where there is none. */
    static List<Object> list(Letter letter, String path) {
        return LetterPath.parse(path).read(letter) instanceof List<?> list ? List.copyOf(list) : List.of();
    }

    /** The letter with one element more at the end of a list. */
    static Letter add(Letter letter, String path, Object element) {
        List<Object> list = new ArrayList<>(list(letter, path));
        list.add(element);
        return put(letter, path, list);
    }

    /** The letter with one element of a list less; the same where there is no such element. */
    static Letter remove(Letter letter, String path, int index) {
        List<Object> list = new ArrayList<>(list(letter, path));
        if (index < 0 || index >= list.size()) {
            return letter;
        }
        list.remove(index);
        return put(letter, path, list);
    }

    /** The letter with one element of a list at another place; the same where either place is none. */
    static Letter move(Letter letter, String path, int from, int to) {
        List<Object> list = new ArrayList<>(list(letter, path));
        if (from < 0 || to < 0 || from >= list.size() || to >= list.size()) {
            return letter;
        }
        list.add(to, list.remove(from));
        return put(letter, path, list);
    }
}
