package org.noticewright.desk.form;

import javafx.scene.Parent;

/** The form of one part of the letter. */
public interface PartForm extends AutoCloseable {

    /** What is shown; always the same node. It scrolls itself where it does not fit. */
    Parent content();

    /**
     * Gives the keyboard to the field of a path, or of the nearest path above it, scrolls it into sight, and marks words
     * in its text.
     *
     * @param path of a value of this part; empty for the first field
     * @param start of the words; -1 for none
     */
    void goTo(String path, int start, int end);

    /** Lets go of the letter when the form is taken away. */
    @Override
    void close();
}
