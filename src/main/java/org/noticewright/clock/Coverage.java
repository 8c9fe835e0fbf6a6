package org.noticewright.clock;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days for which all bank holidays are known: whole calendar years, without a hole.
 *
 * @param first the first such day, a 1 January
 * @param last the last such day, a 31 December
 */
public record Coverage(LocalDate first, LocalDate last) {

    /**
     * The fewest bank holidays that any nation has in a year. England and Wales have eight, Scotland nine,
     * Northern Ireland ten (https://www.gov.uk/bank-holidays). A year with fewer is one that somebody began to list.
     */
    private static final int FEWEST_IN_A_YEAR = 8;

    /**
     * {@return whether all bank holidays on this day are known}
     *
     * @param day any day
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * Finds the years that every nation has whole.
     *
     * @param holidays the holidays of a file
     * @param file the file as the user named it, for the error
     * @return the first and last day of those years
     * @throws BankHolidayFileException if no year is whole, or if one between two whole years is not
     */
    static Coverage of(Collection<BankHoliday> holidays, String file) throws BankHolidayFileException {
        var whole = new TreeSet<>(wholeYears(Nation.ENGLAND_AND_WALES, holidays));
        for (Nation nation : Nation.values()) {
            whole.retainAll(wholeYears(nation, holidays));
        }
        if (whole.isEmpty()) {
            throw new BankHolidayFileException(file, "it lists no year whole for every part of the United Kingdom");
        }
        for (int year = whole.first(); year <= whole.last(); year++) {
            if (!whole.contains(year)) {
                throw new BankHolidayFileException(
                        file, "it leaves out bank holidays of " + year + ", between years that it lists whole");
            }
        }
        return new Coverage(LocalDate.of(whole.first(), 1, 1), LocalDate.of(whole.last(), 12, 31));
    }

    private static Set<Integer> wholeYears(Nation nation, Collection<BankHoliday> holidays) {
        Map<Integer, Integer> perYear = new HashMap<>();
        Set<Integer> whole = new HashSet<>();
        for (BankHoliday holiday : holidays) {
            if (holiday.nation() == nation) {
                int year = holiday.date().getYear();
                int count = perYear.getOrDefault(year, 0) + 1;
                perYear.put(year, count);
                if (count >= FEWEST_IN_A_YEAR) {
                    whole.add(year);
                }
            }
        }
        return whole;
    }
}
