package org.noticewright.clock;

/** A file of bank holidays that cannot be used; its message is one plain sentence for the user, with the mend. */
public final class BankHolidayFileException extends Exception {

    private static final long serialVersionUID = 1;

    /**
     * Says what is wrong.
     *
     * @param file the file as the user named it
     * @param fault where and what, without a full stop
     */
    BankHolidayFileException(String file, String fault) {
        super(file + ": " + fault + "; download the file again from https://www.gov.uk/bank-holidays.json.");
    }
}
