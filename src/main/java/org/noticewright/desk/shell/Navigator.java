package org.noticewright.desk.shell;

/** Leads from one screen to another. */
public interface Navigator {
    /** Leaves the screen that is shown and shows another. Stays where the screen cannot be left. */
    void go(Place place);
}
