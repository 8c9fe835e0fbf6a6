package org.noticewright.wording;

import java.time.LocalDate;

/** Writes a date as the house writes dates. */
@FunctionalInterface
interface DateStyle {
    String apply(LocalDate date) throws WordingException;
}
