package org.noticewright.check;

import org.jspecify.annotations.Nullable;

/**
 * What the catalogue says of a check.
 *
 * @param id such as {@code N04}
 * @param severity what follows from a finding
 * @param title what is checked, in a few words
 * @param message what a finding says; <code>{name}</code> is filled in
 * @param basis the legal basis
 * @param guidance why, in two sentences
 * @param fix what to do; null where there is no one mend
 * @param omits the provision without whose particulars there is no lawful notice; a finding that it is left out can
 *     never be overridden; null for the other rules
 * @param source where the basis can be read, or who vouches for it
 */
public record Rule(
        String id,
        Severity severity,
        String title,
        String message,
        String basis,
        String guidance,
        @Nullable String fix,
        @Nullable String omits,
        String source) {}
