package org.noticewright.clock;

import java.time.LocalDate;

/**
 * One bank holiday in one nation, under the Banking and Financial Dealings Act 1971 or by common law.
 *
 * @param nation where it is a bank holiday
 * @param date the day that is taken off, so the substitute day where the feast itself falls at a weekend
 * @param name its title in the public file, such as {@code Summer bank holiday}
 * @param note what the file adds, such as {@code Substitute day}; empty for nothing
 */
public record BankHoliday(Nation nation, LocalDate date, String name, String note) {

    /** {@return the title with its note, such as {@code Boxing Day, substitute day}} */
    String words() {
        return note.isEmpty() ? name : name + ", " + Character.toLowerCase(note.charAt(0)) + note.substring(1);
    }
}
