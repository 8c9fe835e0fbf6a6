package org.noticewright.clock;

/**
 * A length of time in working days, as section 10 of the Freedom of Information Act 2000 counts them.
 *
 * @param count how many working days, 1 to {@value #LIMIT}
 */
public record WorkingDays(int count) {

    /** The longest period that is counted: some four years, far beyond any in the Act. */
    static final int LIMIT = 1_000;

    /** The time for a reply: "not later than the twentieth working day" (section 10(1)). */
    public static final WorkingDays TO_REPLY = new WorkingDays(20);

    /**
     * The time for a reply with a public-interest extension.
     *
     * <p>Section 10(3) itself says only "such time as is reasonable in the circumstances". That twenty more days
     * should be enough is not law but the Information Commissioner's guidance "Time limits for compliance under the
     * Freedom of Information Act (Section 10)", https://ico.org.uk/for-organisations/foi/.
     */
    public static final WorkingDays TO_REPLY_EXTENDED = new WorkingDays(40);

    /** Checks the range; see the record. */
    public WorkingDays {
        if (count < 1 || count > LIMIT) {
            throw new IllegalArgumentException("a period has 1 to " + LIMIT + " working days, not " + count);
        }
    }

    /**
     * A number of working days.
     *
     * @param count how many, 1 to {@value #LIMIT}
     * @return the period
     * @throws IllegalArgumentException if the count is outside that range
     */
    public static WorkingDays of(int count) {
        return new WorkingDays(count);
    }
}
