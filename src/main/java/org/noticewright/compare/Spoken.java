package org.noticewright.compare;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.noticewright.law.Exemption;
import org.noticewright.law.Likelihood;
import org.noticewright.law.Limb;
import org.noticewright.law.Side;
import org.noticewright.law.Weight;
import org.noticewright.letter.Authority;
import org.noticewright.letter.Favours;
import org.noticewright.letter.OutcomeKind;

/** Values of a letter in words. */
final class Spoken {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Spoken() {}

    /** Whether a value is shown as words, and not by what it holds. */
    static boolean isOne(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case List<?> list -> list.isEmpty() || !(list.getFirst() instanceof Record);
            case Exemption exemption -> true;
            case Limb limb -> true;
            case Authority authority -> true;
            case Record record -> false;
            default -> true;
        };
    }

    /** The words of a value; empty for none. */
    static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> text;
            case LocalDate day -> DAY.format(day);
            case Boolean yes -> yes ? "yes" : "";
            case Exemption exemption -> exemption.citation();
            case Limb limb -> "section " + limb.id();
            case Authority authority -> String.valueOf(authority.name());
            case Likelihood likelihood -> likelihood.key().replace('-', ' ');
            case Side side -> side.key();
            case Weight weight -> weight.key();
            case Favours favours -> favours.key();
            case OutcomeKind outcome -> outcome.key().replace('-', ' ');
            case List<?> list ->
                list.stream()
                        .map(one -> one instanceof List<?> cells
                                ? cells.stream().map(Spoken::words).collect(Collectors.joining(" | "))
                                : words(one))
                        .collect(Collectors.joining("\n"));
            default -> String.valueOf(value);
        };
    }
}
