package org.noticewright.check.timing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;

/** T04: an extension ends within 20 more working days. */
final class LongExtension implements Check {
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @Override
    public String id() {
        return "T04";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        var extension = letter.letter().extension();
        LocalDate received = letter.letter().received();
        if (extension == null || extension.until() == null || received == null) {
            return List.of();
        }
        LocalDate last = letter.clock()
                .timeForCompliance(received, letter.letter().clarified())
                .extended()
                .day();
        return extension.until().isAfter(last)
                ? List.of(Hit.at("extension.until").with("date", PRINTED.format(last)))
                : List.of();
    }
}
