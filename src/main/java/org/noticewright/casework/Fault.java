package org.noticewright.casework;

/** Whose fault it is that something could not be done. */
public enum Fault {
    /** What the user gave: a file, a value, an argument. */
    INPUT,
    /** The letter: it would be unlawful as it is. */
    LETTER,
    /** The machine: a full disk, a missing permission. */
    MACHINE
}
