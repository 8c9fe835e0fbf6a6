package org.noticewright.desk.factors;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.noticewright.law.Exemption;
import org.noticewright.law.FactorLibrary;
import org.noticewright.law.LibraryFactor;
import org.noticewright.law.Side;
import org.noticewright.letter.Letter;

/**
 * A factor that the library offers for one side of one test.
 *
 * @param factor of the library
 * @param isTaken whether the letter has it already
 */
record LibraryOffer(LibraryFactor factor, boolean isTaken) {

    /**
     * The factors that fit, in the order of the library.
     *
     * @param typed each word of it stands somewhere in an offered factor, whatever its case; empty offers every factor
     */
    static List<LibraryOffer> of(
            FactorLibrary library, Exemption exemption, Side side, FactorEdits edits, Letter letter, String typed) {
        List<String> words = Arrays.stream(typed.toLowerCase(Locale.UK).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return library.factors(exemption, side).stream()
                .filter(factor -> words.stream().allMatch(haystack(factor)::contains))
                .map(factor -> new LibraryOffer(factor, edits.taken(letter, factor.id()) >= 0))
                .toList();
    }

    private static String haystack(LibraryFactor f) {
        return String.join(
                        "\n",
                        Stream.of(f.id(), f.text(), f.source(), f.moreIf(), f.lessIf())
                                .filter(Objects::nonNull)
                                .toList())
                .toLowerCase(Locale.UK);
    }

    /** All that a screen reader says of it. */
    String spoken() {
        StringBuilder words = new StringBuilder(factor.id() + ". " + factor.text() + " "
                + TestWords.weight(factor.weight()) + " as a rule. Source: " + factor.source() + ".");
        if (factor.moreIf() != null) {
            words.append(" More, if: ").append(factor.moreIf());
        }
        if (factor.lessIf() != null) {
            words.append(" Less, if: ").append(factor.lessIf());
        }
        return isTaken ? words + " Already in the letter." : words.toString();
    }
}
