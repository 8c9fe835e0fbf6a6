package org.noticewright.desk.kit;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

/** Tells screen readers, and whoever points with a mouse, what a control is. */
public final class Access {
    private Access() {}

    /**
     * Gives a node its spoken name and help.
     *
     * @param help one sentence; empty for none
     */
    public static <N extends Node> N name(N node, String name, String help) {
        node.setAccessibleText(name);
        if (!help.isEmpty()) {
            node.setAccessibleHelp(help);
        }
        return node;
    }

    /** Gives a button its id, its spoken name, its help and a tooltip of the same words. */
    public static <B extends ButtonBase> B button(B button, String id, String name, String help) {
        button.setId(id);
        name(button, name, help);
        tip(button, help.isEmpty() ? name : help);
        return button;
    }

    /** Shows words when the mouse rests on a control. */
    public static void tip(Control control, String words) {
        Tooltip tip = new Tooltip(words);
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        control.setTooltip(tip);
    }
}
