package org.noticewright.json;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/** A day written as in ISO 8601, such as {@code 2025-06-13}: four digits, two, two, and a day that exists. */
final class IsoDay {
    private static final String SHAPE = "0000-00-00";

    private IsoDay() {}

    static LocalDate of(JsonValue value) throws JsonException {
        if (!(value instanceof JsonText)) {
            throw Wrong.type(value, "a date such as \"2025-06-13\"");
        }
        String typed = Fields.textOf(value);
        if (!isShaped(typed)) {
            throw value.place()
                    .faultOfValue("must be a date written as year-month-day, such as 2025-06-13; here it is "
                            + Quoted.of(typed) + ".");
        }
        int year = Integer.parseInt(typed, 0, 4, 10);
        int month = Integer.parseInt(typed, 5, 7, 10);
        int day = Integer.parseInt(typed, 8, 10, 10);
        if (month < 1 || month > 12) {
            throw value.place()
                    .faultOfValue("is " + typed + ", but there is no month " + month
                            + ". Write the date as year-month-day, such as 2025-06-13.");
        }
        YearMonth of = YearMonth.of(year, month);
        if (!of.isValidDay(day)) {
            String name = of.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + typed.substring(0, 4);
            throw value.place()
                    .faultOfValue("is " + typed + ", but " + name + " has no day " + day + ". Correct the date.");
        }
        return of.atDay(day);
    }

    private static boolean isShaped(String typed) {
        if (typed.length() != SHAPE.length()) {
            return false;
        }
        for (int at = 0; at < SHAPE.length(); at++) {
            char c = typed.charAt(at);
            if (SHAPE.charAt(at) == '0' ? c < '0' || c > '9' : c != '-') {
                return false;
            }
        }
        return true;
    }
}
