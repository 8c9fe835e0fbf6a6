package org.noticewright.check.ncnd;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;
import org.noticewright.check.TextBlock;
import org.noticewright.letter.OutcomeKind;

/**
 * Reads what a letter is called for words that tell what it may not. In a letter that has other outcomes too, such words
 * may be about those.
 */
final class TellingNames {
    private TellingNames() {}

    /**
     * Where the names of a letter say something.
     *
     * @param explained outcomes that such words may be about
     */
    static List<Hit> hits(CheckedLetter letter, Pattern telling, OutcomeKind... explained) {
        if (letter.questions(OutcomeKind.NEITHER_CONFIRM_NOR_DENY).isEmpty()) {
            return List.of();
        }
        for (OutcomeKind kind : explained) {
            if (!letter.questions(kind).isEmpty()) {
                return List.of();
            }
        }
        return letter.names().stream()
                .flatMap(name -> hit(name, telling).stream())
                .toList();
    }

    private static Optional<Hit> hit(TextBlock name, Pattern telling) {
        Matcher matcher = telling.matcher(name.text());
        return matcher.find()
                ? Optional.of(Hit.at(name.field()).because(matcher.group()).in(name.text()))
                : Optional.empty();
    }
}
