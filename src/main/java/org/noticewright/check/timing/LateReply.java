package org.noticewright.check.timing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.FixAction;
import org.noticewright.check.Hit;
import org.noticewright.check.Phrase;
import org.noticewright.check.Sentence;
import org.noticewright.clock.DueDate;

/** T02: a letter after day 20 says that it is late, by which day it was due, and apologises. */
final class LateReply implements Check {
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Pattern SORRY = Phrase.of("\\bsorry\\b", "\\bapolog");
    private static final Pattern DELAY = Phrase.of(
            "\\b(?:delay\\w*|late|lateness|length of time|longer than|time (?:it has )?taken|wait(?:ed|ing)?)\\b");
    private static final String UNKNOWN = "by how much is not known, because the date received is missing";
    private static final Pattern LATE = Phrase.of(
            "\\bsection 10\\b",
            "\\b(?:20|twenty|twentieth|20th)\\b[^.;]{0,20}\\bworking days?\\b",
            "\\bworking days?\\b",
            "\\bstatutory\\b",
            "\\b(?:by|before) \\d{1,2} \\p{L}{3,9}",
            "\\b(?:due|replied|answered|reached you|responded|sent)\\b[^.;]{0,30}\\bon \\d{1,2} \\p{L}{3,9}",
            "\\btime (?:limit|frame|scale|allowed)\\b",
            "\\bdeadline\\b",
            "\\bdue (?:on|by)\\b",
            "\\bin time\\b");

    @Override
    public String id() {
        return "T02";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        if (letter.letter().isHoldingNotice() || isOwned(letter)) {
            return List.of();
        }
        LocalDate received = letter.letter().received();
        if (received == null) {
            return said(letter).anyMatch(s -> s.has(SORRY) && s.has(DELAY))
                    ? List.of(late(letter, UNKNOWN))
                    : List.of();
        }
        DueDate due = letter.clock()
                .timeForCompliance(received, letter.letter().clarified())
                .reply();
        return due.isLate(letter.dated())
                ? List.of(late(letter, "day 20 was " + PRINTED.format(due.day())))
                : List.of();
    }

    private static Hit late(CheckedLetter letter, String late) {
        Hit hit = Hit.at("delay").with("late", late);
        boolean apologises =
                letter.letter().delay() != null && letter.letter().delay().apologise();
        return apologises ? hit : hit.mending(new FixAction.SetField("delay.apologise", true));
    }

    /** Whether the letter is sorry, and says which time it missed. */
    private static boolean isOwned(CheckedLetter letter) {
        List<Sentence> said = said(letter).toList();
        return said.stream().anyMatch(s -> s.has(SORRY) && isNear(s, said));
    }

    private static Stream<Sentence> said(CheckedLetter letter) {
        return letter.sentences().stream()
                .filter(s -> s.block().isOfLetter()
                        && !s.block().is("review")
                        && !s.block().is("complaint"));
    }

    private static boolean isNear(Sentence sorry, List<Sentence> said) {
        return said.stream()
                .anyMatch(s -> (s.equals(sorry)
                                || s.block().field().equals(sorry.block().field()))
                        && s.has(LATE));
    }
}
