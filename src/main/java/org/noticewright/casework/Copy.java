package org.noticewright.casework;

/** Whose copy of a letter is made. */
public enum Copy {
    /** The one that goes to the person who asked. */
    REQUESTER,
    /** One for a disclosure log, without the requester's name, address and greeting. */
    PUBLIC
}
