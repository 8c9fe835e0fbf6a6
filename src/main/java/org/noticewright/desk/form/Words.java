package org.noticewright.desk.form;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterPath;

/**
 * Words of a letter that a field shows and changes.
 *
 * @param pathIn where they stand in a letter
 * @param readIn what they are in a letter; null for none
 * @param writeIn the letter with other words; null for none
 */
public record Words(
        Function<Letter, String> pathIn,
        Function<Letter, @Nullable String> readIn,
        BiFunction<Letter, @Nullable String, Letter> writeIn) {

    /** The text at a path. */
    public static Words at(String path) {
        LetterPath place = LetterPath.parse(path);
        return new Words(letter -> path, letter -> (String) place.read(letter), place::write);
    }

    String path(Letter letter) {
        return pathIn.apply(letter);
    }

    @Nullable
    String read(Letter letter) {
        return readIn.apply(letter);
    }

    Letter write(Letter letter, @Nullable String words) {
        return writeIn.apply(letter, words);
    }
}
