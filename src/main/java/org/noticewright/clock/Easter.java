package org.noticewright.clock;

import java.time.LocalDate;

/**
 * Computes Easter, so that Good Friday never depends on the data.
 *
 * <p>The rule is that of the Calendar (New Style) Act 1750 (https://www.legislation.gov.uk/apgb/Geo2/24/23): Easter
 * Day is the first Sunday after the full moon of the church's tables that falls on or next after 21 March.
 * In every year of the Gregorian calendar.
 */
final class Easter {

    private Easter() {}

    /**
     * {@return the Friday before Easter Day}
     *
     * @param year a year of the Gregorian calendar
     */
    static LocalDate goodFriday(int year) {
        return sunday(year).minusDays(2);
    }

    /**
     * {@return Easter Day}
     *
     * @param year a year of the Gregorian calendar
     */
    static LocalDate sunday(int year) {
        LocalDate equinox = LocalDate.of(year, 3, 21);
        LocalDate fullMoon = equinox.plusDays(daysToFullMoon(year));
        // the Sunday after the full moon, never the same day: getValue() is 7 on a Sunday
        return fullMoon.plusDays(7 - fullMoon.getDayOfWeek().getValue() % 7);
    }

    /**
     * Days from 21 March to the church's full moon, 0 to 28.
     *
     * <p>The moon's dates come back every 19 years, 11 days earlier each year; once a century the tables correct for
     * the leap years that the Gregorian calendar drops ({@code solar}) and for the drift of the moon ({@code lunar}).
     */
    private static int daysToFullMoon(int year) {
        int golden = Math.floorMod(year, 19);
        int century = Math.floorDiv(year, 100);
        int solar = century - Math.floorDiv(century, 4);
        int lunar = Math.floorDiv(8 * century + 13, 25);
        int days = Math.floorMod(19 * golden + solar - lunar + 15, 30);
        // the tables have no moon of 29 days here, and avoid that two years of one cycle share the last date
        return days == 29 || (days == 28 && golden > 10) ? days - 1 : days;
    }
}
