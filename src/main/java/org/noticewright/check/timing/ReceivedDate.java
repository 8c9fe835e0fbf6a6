package org.noticewright.check.timing;

import java.util.List;
import org.noticewright.check.Check;
import org.noticewright.check.CheckedLetter;
import org.noticewright.check.Hit;

/** T01: the date received is known and not after the letter. */
final class ReceivedDate implements Check {
    @Override
    public String id() {
        return "T01";
    }

    @Override
    public List<Hit> hits(CheckedLetter letter) {
        var received = letter.letter().received();
        return received == null || received.isAfter(letter.dated()) ? List.of(Hit.at("received")) : List.of();
    }
}
