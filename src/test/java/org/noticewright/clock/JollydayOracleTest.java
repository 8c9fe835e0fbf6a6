package org.noticewright.clock;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds the shipped bank holidays against jollyday 2.19, which computes them from rules of its own.
 *
 * <p>The two agree on every weekday of 2012 to 2028, one-off holidays included; should they ever differ, the public
 * file and the proclamation decide.
 */
class JollydayOracleTest {

    private static final HolidayManager ORACLE =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    @ParameterizedTest
    @CsvSource({"ENGLAND_AND_WALES, eng", "ENGLAND_AND_WALES, wls", "SCOTLAND, sct", "NORTHERN_IRELAND, nir"})
    void shippedWeekdays_agreeWithJollyday(Nation nation, String region) {
        for (int year = 2012; year <= 2028; year++) {
            assertThat(shipped(nation, year)).as("%s %d", nation, year).isEqualTo(oracle(region, year));
        }
    }

    @Test
    void goodFriday_agreesWithJollyday() {
        for (int year = 1972; year <= 2199; year++) {
            assertThat(oracle("eng", year)).as("%d", year).contains(Easter.goodFriday(year));
        }
    }

    private static Set<LocalDate> shipped(Nation nation, int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> BankHolidays.standard().on(day).stream().anyMatch(holiday -> holiday.nation() == nation))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<LocalDate> oracle(String region, int year) {
        return ORACLE.getHolidays(Year.of(year), region).stream()
                .filter(holiday -> holiday.getType() != HolidayType.OBSERVANCE)
                .map(Holiday::getDate)
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
