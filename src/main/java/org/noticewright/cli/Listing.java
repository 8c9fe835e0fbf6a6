package org.noticewright.cli;

/** How a list is printed. */
enum Listing {
    /** For a reader. */
    TEXT,
    /** For a script. */
    JSON
}
