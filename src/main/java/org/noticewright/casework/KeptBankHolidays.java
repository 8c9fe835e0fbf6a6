package org.noticewright.casework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.noticewright.clock.BankHolidayFileException;
import org.noticewright.clock.BankHolidays;

/**
 * The bank holidays that a user goes by: those of a file that was taken from GOV.UK and is kept in the data folder, else
 * the shipped ones.
 */
public final class KeptBankHolidays {
    private static final String NAME = "bank-holidays.json";

    private final Path kept;

    /** The bank holidays of the letters in that folder. */
    public KeptBankHolidays(Path dataFolder) {
        this.kept = dataFolder.resolve(NAME);
    }

    /**
     * What is in use.
     *
     * @param holidays to reckon by
     * @param isShipped whether they came with the program
     * @param fault why the kept file is not used, one sentence; empty where it is, or there is none
     */
    public record InUse(BankHolidays holidays, boolean isShipped, String fault) {}

    /** What is in use now. A kept file that can no longer be read is passed over and named in the fault. */
    public InUse inUse() {
        if (!Files.exists(kept)) {
            return new InUse(BankHolidays.standard(), true, "");
        }
        try {
            return new InUse(BankHolidays.read(kept), false, "");
        } catch (BankHolidayFileException e) {
            return new InUse(BankHolidays.standard(), true, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Takes a file in, in place of what is in use.
     *
     * @param file a copy of https://www.gov.uk/bank-holidays.json
     * @throws RefusedException if it is not one, or cannot be kept
     */
    public InUse take(Path file) throws RefusedException {
        try {
            BankHolidays read = BankHolidays.read(file);
            WholeFile.write(kept, Files.readAllBytes(file));
            return new InUse(read, false, "");
        } catch (BankHolidayFileException e) {
            throw RefusedException.input(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw RefusedException.machine("%s cannot be read. Check that you may open it.".formatted(file));
        }
    }

    /**
     * Goes back to the shipped bank holidays, and deletes the kept file.
     *
     * @throws RefusedException if it cannot be deleted
     */
    public InUse goBack() throws RefusedException {
        try {
            Files.deleteIfExists(kept);
            return new InUse(BankHolidays.standard(), true, "");
        } catch (IOException e) {
            throw RefusedException.machine(
                    "%s cannot be deleted. Check that you may change its folder.".formatted(kept));
        }
    }
}
