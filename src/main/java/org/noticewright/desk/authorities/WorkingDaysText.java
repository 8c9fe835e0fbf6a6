package org.noticewright.desk.authorities;

import org.jspecify.annotations.Nullable;

/**
 * A number of working days as somebody typed it.
 *
 * @param days null for none
 * @param fault what is wrong with what was typed, in words; empty for nothing
 */
record WorkingDaysText(@Nullable Integer days, String fault) {
    /** The authority file takes no more: nearly four years are a slip of the keyboard. */
    private static final int MOST = 999;

    private static final String FAULT = "Write a whole number of working days, from 1 to " + MOST + ", such as 20.";

    static WorkingDaysText read(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new WorkingDaysText(null, "");
        }
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) == 0) {
            return new WorkingDaysText(null, FAULT);
        }
        return new WorkingDaysText(Integer.valueOf(text), "");
    }

    /** The value of a profile as text. */
    static String of(@Nullable Object days) {
        return days == null ? "" : String.valueOf(days);
    }

    /** Whether what was typed reads as that text; what is no number does not, so that an undo puts it right. */
    static boolean says(String typed, String now) {
        WorkingDaysText read = read(typed);
        return read.fault().isEmpty() && of(read.days()).equals(now);
    }
}
