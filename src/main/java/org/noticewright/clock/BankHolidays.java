package org.noticewright.clock;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The bank holidays of the United Kingdom, by day and nation; immutable.
 *
 * <p>They are data in the shape of the public file https://www.gov.uk/bank-holidays.json. The shipped data,
 * 2012 to 2028, were computed from schedule 1 to the Banking and Financial Dealings Act 1971 and the proclamations
 * under its section 1, and agree with the lists that gov.uk published for those years. Years to come can gain a
 * holiday by proclamation: hence {@link #read(Path)}.
 */
public final class BankHolidays {

    /** Many times the size of the public file (under 40 kB), and still nothing that a desk would notice. */
    private static final long LARGEST_FILE_IN_BYTES = 2_000_000;

    private final Map<LocalDate, List<BankHoliday>> byDate = new HashMap<>();
    private final Coverage coverage;

    private BankHolidays(List<BankHoliday> holidays, String file) throws BankHolidayFileException {
        List<BankHoliday> distinct = new ArrayList<>(holidays.size());
        for (BankHoliday holiday : holidays) {
            if (isNew(holiday)) {
                distinct.add(holiday);
            }
        }
        coverage = Coverage.of(distinct, file);
    }

    /** Files a holiday by its day; loops and not sets of records, which would double the time of a cold start. */
    private boolean isNew(BankHoliday holiday) {
        List<BankHoliday> sameDay = byDate.get(holiday.date());
        if (sameDay == null) {
            sameDay = new ArrayList<>(Nation.values().length);
            byDate.put(holiday.date(), sameDay);
        }
        for (BankHoliday other : sameDay) {
            if (other.nation() == holiday.nation() && other.name().equals(holiday.name())) {
                return false;
            }
        }
        return sameDay.add(holiday);
    }

    /**
     * The bank holidays that are shipped with the product; read once, when first asked for.
     *
     * @return the shipped holidays, always the same object
     */
    public static BankHolidays standard() {
        return Standard.HOLIDAYS;
    }

    /**
     * Reads the bank holidays from a file that replaces the shipped ones as a whole.
     *
     * @param file a copy of the public file of bank holidays, at most 2 MB
     * @return its holidays
     * @throws BankHolidayFileException if the file is missing, cannot be read or does not have that shape
     */
    public static BankHolidays read(Path file) throws BankHolidayFileException {
        String name = file.toString();
        try {
            if (Files.size(file) > LARGEST_FILE_IN_BYTES) {
                throw new BankHolidayFileException(name, "it is larger than 2 MB, so it is no list of bank holidays");
            }
            return parse(name, Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new BankHolidayFileException(name, "there is no such file");
        } catch (IOException e) {
            throw new BankHolidayFileException(name, "the file cannot be read");
        }
    }

    private static BankHolidays parse(String name, byte[] json) throws BankHolidayFileException {
        return new BankHolidays(BankHolidayFile.parse(name, json), name);
    }

    /**
     * The bank holidays on a day.
     *
     * @param day any day
     * @return one for each nation that has a bank holiday then, in the order of the file; empty for an ordinary day
     */
    public List<BankHoliday> on(LocalDate day) {
        return Collections.unmodifiableList(byDate.getOrDefault(day, List.of()));
    }

    /** {@return the years that these holidays cover whole} */
    public Coverage coverage() {
        return coverage;
    }

    /** {@return the first day for which all bank holidays are known} */
    public LocalDate firstDate() {
        return coverage.first();
    }

    /** {@return the last day for which all bank holidays are known} */
    public LocalDate lastDate() {
        return coverage.last();
    }

    /** Holds the shipped data, so that a program that asks for no date never reads them. */
    private static final class Standard {
        static final BankHolidays HOLIDAYS = load("bank-holidays.json");

        private static BankHolidays load(String resource) {
            try (InputStream stream = BankHolidays.class.getResourceAsStream(resource)) {
                return parse(resource, Objects.requireNonNull(stream, resource).readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (BankHolidayFileException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
