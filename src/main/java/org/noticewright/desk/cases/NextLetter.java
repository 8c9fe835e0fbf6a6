package org.noticewright.desk.cases;

import java.util.List;
import org.noticewright.letter.Letter;
import org.noticewright.letter.LetterPath;

/** Makes one letter the start of the next. */
final class NextLetter {
    /** What belongs to one request only, or to one moment of it. */
    private static final List<LetterPath> OF_ONE_REQUEST = List.of(
                    "reference",
                    "requester",
                    "received",
                    "clarified",
                    "dated",
                    "extension",
                    "delay",
                    "notes",
                    "accepted")
            .stream()
            .map(LetterPath::parse)
            .toList();

    private NextLetter() {}

    /**
     * A copy without what belongs to the request that the letter answers: reference, requester, dates,
     * extension, delay, internal notes, and the findings that somebody accepted for it.
     */
    static Letter after(Letter letter) {
        Letter next = letter;
        for (LetterPath path : OF_ONE_REQUEST) {
            next = path.write(next, null);
        }
        return next;
    }
}
