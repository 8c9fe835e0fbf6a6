package org.noticewright.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates that no request or reply under the Freedom of Information Act 2000 can have. */
final class DateFaults {
    /**
     * The day on which the general right of access came into force: Freedom of Information Act 2000 (Commencement No. 5)
     * Order 2004, SI 2004/3122 (https://www.legislation.gov.uk/uksi/2004/3122).
     */
    static final LocalDate RIGHT_OF_ACCESS_SINCE = LocalDate.of(2005, 1, 1);

    private final List<Problem> found = new ArrayList<>();

    private DateFaults() {}

    static List<Problem> of(Letter letter) {
        DateFaults faults = new DateFaults();
        faults.beforeTheAct("received", "The request was received on", letter.received());
        faults.beforeTheAct("clarified", "The clarification was received on", letter.clarified());
        faults.beforeTheAct("dated", "The letter is dated", letter.dated());
        faults.order(
                "clarified", "The clarification", letter.clarified(), "the request was received", letter.received());
        faults.order("dated", "The letter", letter.dated(), "the request was received", letter.received());
        faults.order("dated", "The letter", letter.dated(), "the clarification was received", letter.clarified());
        if (letter.extension() != null) {
            LocalDate until = letter.extension().until();
            faults.order("extension.until", "The extension", until, "the letter is dated", letter.dated());
            faults.order("extension.until", "The extension", until, "the request was received", letter.received());
        }
        return faults.found;
    }

    private void beforeTheAct(String path, String what, @Nullable LocalDate date) {
        if (date != null && date.isBefore(RIGHT_OF_ACCESS_SINCE)) {
            found.add(new Problem(
                    path,
                    what + " " + date + ", before the Act gave a right of access (1 January 2005). Correct the date."));
        }
    }

    private void order(
            String path, String what, @Nullable LocalDate date, String earlier, @Nullable LocalDate earlierDate) {
        if (date != null && earlierDate != null && date.isBefore(earlierDate)) {
            String verb = path.equals("extension.until") ? " ends on " : " is dated ";
            found.add(new Problem(
                    path,
                    what + verb + date + ", before " + earlier + " (" + earlierDate + "). Correct one of the dates."));
        }
    }
}
