package org.noticewright.desk.shell;

import javafx.scene.Node;
import javafx.scene.Parent;

/** What fills the window below its head. */
public interface Screen {
    /** What the window's title says before the program's name; plain words. */
    String title();

    /** What is shown. Always the same node. */
    Parent content();

    /** The control that gets the keyboard when the screen is shown. */
    Node firstFocus();

    /** Called after the screen was put into the window. */
    default void shown() {}

    /**
     * Called before the screen is left or the window closes; keeps what was typed.
     *
     * @return false to stay, after having said why
     */
    default boolean leave() {
        return true;
    }
}
